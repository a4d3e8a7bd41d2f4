import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, type Day, fromToday, isNarrowed, number, shortDay } from '#kernel'
import { ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination, Table, TwoLines } from '#ui'
import { MeetingBadge } from './badge.tsx'
import { kinds } from './kinds.ts'
import { listAddress, perPage, type Question, type Row, type View, viewCodes, views } from './list.ts'

interface ListProps {
  rows: Row[]
  counts: Map<View | undefined, number>
  asked: Question
  units: { id: string; name: string }[]
  /** The partner or agreement the list is narrowed to. */
  about: string | undefined
  mayRecord: boolean
  today: Day
}

export function ListPage({ rows, counts, asked, units, about, mayRecord, today }: ListProps) {
  const total = counts.get(asked.keadaan) ?? 0
  const arrange = mayRecord && (
    <ButtonLink href={newAddress(asked)} kind="primary" icon="plus">
      Catat pertemuan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Pertemuan"
        lead={about ? `Pertemuan tentang ${about}.` : 'Rapat, audiensi, dan telepon dengan mitra.'}
        actions={arrange}
      />
      <Filters
        action={to.meetings}
        search={{ name: 'cari', label: 'Cari pokok, mitra, atau tempat', value: asked.cari }}
        selects={selects(asked, units)}
        chips={{ label: 'Keadaan', items: chips(asked, counts) }}
        keep={{ keadaan: asked.keadaan, mitra: asked.mitra, kerjasama: asked.kerjasama }}
        reset={isNarrowed(asked) ? to.meetings : undefined}
      />
      <Card>
        <Table
          caption="Daftar pertemuan"
          rows={rows}
          columns={[
            {
              head: 'Pertemuan',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.meeting(row.id)}>{row.title}</a>}
                  second={`${kinds[row.kind]} dengan ${row.partnerNames}`}
                />
              ),
            },
            { head: 'Penyelenggara', cell: (row) => row.unitName },
            {
              head: 'Tanggal',
              kind: 'tight',
              cell: (row) => (
                <TwoLines
                  first={shortDay(row.heldOn)}
                  second={row.stage === 'planned' && fromToday(today, row.heldOn)}
                />
              ),
            },
            {
              head: 'Belum tuntas',
              kind: 'number',
              cell: (row) => (row.openPoints > 0 ? number(row.openPoints) : ''),
            },
            { head: 'Keadaan', cell: (row) => <MeetingBadge meeting={row} today={today} /> },
          ]}
          empty={<NoneFound asked={asked} action={arrange} />}
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

function newAddress({ mitra, kerjasama }: Question): string {
  if (kerjasama) return `${to.newMeeting}?kerjasama=${kerjasama}`
  return mitra ? `${to.newMeeting}?mitra=${mitra}` : to.newMeeting
}

function chips(asked: Question, counts: Map<View | undefined, number>) {
  const chip = (label: string, keadaan: View | undefined) => ({
    label,
    count: counts.get(keadaan) ?? 0,
    href: listAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return [chip('Semua', undefined), ...viewCodes.map((view) => chip(views[view], view))]
}

function selects(asked: Question, units: ListProps['units']) {
  const open = {
    name: 'terbuka',
    label: 'Tindak lanjut',
    value: asked.terbuka,
    options: [
      { value: '', label: 'Semua pertemuan' },
      { value: 'ya', label: 'Masih ada yang belum tuntas' },
    ],
  }
  return units.length > 1 ? [unitSelect(units, asked.unit), open] : [open]
}

function NoneFound({ asked, action }: { asked: Question; action: Child }) {
  if (isNarrowed(asked)) return <NoMatch all={to.meetings} />
  return (
    <Empty title="Belum ada pertemuan" action={action} icon="people">
      Catat pertemuan sebelum atau sesudah berlangsung. Keputusannya menjadi tindak lanjut yang dapat ditagih.
    </Empty>
  )
}
