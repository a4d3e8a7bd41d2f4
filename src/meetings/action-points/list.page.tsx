import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Day, number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination } from '#ui'
import { type PointRow, perPage, pointsAddress, type Question, type View, viewCodes, views } from './list.ts'
import { PointsTable } from './points-table.tsx'

interface ListProps {
  points: PointRow[]
  counts: Map<View | undefined, number>
  asked: Question
  units: { id: string; name: string }[]
  today: Day
}

export function PointsPage({ points, counts, asked, units, today }: ListProps) {
  const count = (view: View) => number(counts.get(view) ?? 0)
  const total = counts.get(asked.yang) ?? 0
  return (
    <>
      <PageHead
        title="Tindak lanjut"
        lead={`${count('terbuka')} terbuka, ${count('terlambat')} di antaranya terlambat; ${count('dilaporkan')} menunggu verifikasi.`}
      />
      <Filters
        action={to.actionPoints}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{ label: 'Tindak lanjut', items: chips(asked, counts) }}
        keep={{ yang: asked.yang, mitra: asked.mitra }}
        reset={asked.yang || asked.unit || asked.mitra ? to.actionPoints : undefined}
      />
      <Card>
        <PointsTable
          caption="Daftar tindak lanjut"
          points={points}
          today={today}
          empty={<NonePoints narrowed={Boolean(asked.yang || asked.unit || asked.mitra)} />}
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => pointsAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function chips(asked: Question, counts: Map<View | undefined, number>) {
  const chip = (label: string, yang: View | undefined) => ({
    label,
    count: counts.get(yang) ?? 0,
    href: pointsAddress({ ...asked, yang, halaman: 1 }),
    current: asked.yang === yang,
  })
  return [chip('Semua', undefined), ...viewCodes.map((view) => chip(views[view], view))]
}

function NonePoints({ narrowed }: { narrowed: boolean }) {
  if (narrowed) {
    return (
      <Empty
        title="Tidak ada di sini"
        icon="circle-check"
        action={<ButtonLink href={to.actionPoints}>Tampilkan semua</ButtonLink>}
      >
        Tidak ada tindak lanjut yang cocok dengan saringan ini.
      </Empty>
    )
  }
  return (
    <Empty
      title="Belum ada tindak lanjut"
      icon="tasks"
      action={<ButtonLink href={to.meetings}>Buka pertemuan</ButtonLink>}
    >
      Tindak lanjut berasal dari keputusan pertemuan: apa, oleh siapa, kapan, dan siapa yang memeriksa.
    </Empty>
  )
}
