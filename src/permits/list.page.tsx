import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, type Day, isNarrowed, number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination } from '#ui'
import { permitKinds } from './kinds.ts'
import { listAddress, type PermitRow, perPage, type Question } from './list.ts'
import { PermitsTable } from './permits-table.tsx'
import { type PermitStanding, type Reminders, standingCodes, standings } from './standing.tsx'

interface ListProps {
  rows: PermitRow[]
  counts: Map<PermitStanding | undefined, number>
  asked: Question
  units: { id: string; name: string }[]
  mayWrite: boolean
  today: Day
  reminders: Reminders
}

export function ListPage({ rows, counts, asked, units, mayWrite, today, reminders }: ListProps) {
  const of = (standing: PermitStanding) => number(counts.get(standing) ?? 0)
  const total = counts.get(asked.keadaan) ?? 0
  const apply = mayWrite && (
    <ButtonLink href={to.newPermit} kind="primary" icon="plus">
      Catat izin
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Izin sarana dan produk"
        lead={`${of('macet')} macet, ${of('segera-habis')} segera habis, ${of('habis')} habis masa.`}
        actions={apply}
      />
      <Filters
        action={to.permits}
        search={{ name: 'cari', label: 'Cari sarana, produk, nomor, atau penerbit', value: asked.cari }}
        selects={selects(asked, units)}
        chips={{ label: 'Keadaan', items: chips(asked, counts) }}
        keep={{ keadaan: asked.keadaan }}
        reset={isNarrowed(asked) ? to.permits : undefined}
      />
      <Card>
        <PermitsTable
          caption="Daftar izin"
          {...{ rows, today, reminders }}
          withUnit={units.length > 1}
          empty={<NoneFound asked={asked} action={apply} />}
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => listAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function chips(asked: Question, counts: ListProps['counts']) {
  const chip = (label: string, keadaan: PermitStanding | undefined) => ({
    label,
    count: counts.get(keadaan) ?? 0,
    href: listAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return [chip('Semua', undefined), ...standingCodes.map((standing) => chip(standings[standing], standing))]
}

function selects(asked: Question, units: ListProps['units']) {
  const kind = {
    name: 'jenis',
    label: 'Jenis izin',
    value: asked.jenis,
    options: [
      { value: '', label: 'Semua jenis' },
      ...Object.entries(permitKinds).map(([value, label]) => ({ value, label })),
    ],
  }
  return units.length > 1 ? [unitSelect(units, asked.unit), kind] : [kind]
}

function NoneFound({ asked, action }: { asked: Question; action: Child }) {
  if (isNarrowed(asked)) return <NoMatch all={to.permits} />
  return (
    <Empty title="Belum ada izin" action={action} icon="award">
      Catat izin klinik, PIRT, halal, dan bangunan sejak mulai diurus. Program mengingatkan sebelum habis.
    </Empty>
  )
}
