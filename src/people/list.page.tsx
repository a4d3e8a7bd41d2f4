import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Child, type Day, fromToday, number, shortDay } from '#kernel'
import { placeName } from '#partners'
import { Badge, Button, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type PersonStatus, statusCodes, statuses } from './kinds.ts'
import { type PersonRow, peopleAddress, perPage, type Question } from './list.ts'
import { numberShown } from './number-shown.ts'
import { SeekPeople } from './search/field.tsx'

interface ListProps {
  rows: PersonRow[]
  counts: Map<PersonStatus, number>
  asked: Question
  units: { id: string; name: string }[]
  today: Day
  actions: Child
  /** The reader may offer people of this list to another unit. */
  mayMove: boolean
}

export function ListPage({ rows, counts, asked, units, today, actions, mayMove }: ListProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <>
      <PageHead
        title="Warga binaan"
        lead={`${number(all)} orang${units.length > 1 ? ' dalam jangkauan Anda' : ' di satuan kerja Anda'}.`}
        actions={actions}
      />
      <SeekPeople />
      <Filters
        action={to.people}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{ label: 'Status', items: chips(asked, counts, all) }}
        keep={{ status: asked.status }}
        reset={asked.unit || asked.status ? to.people : undefined}
      />
      <Card>
        <Ticking on={mayMove && rows.length > 0}>
          <Table
            caption="Daftar warga binaan"
            rows={rows}
            columns={[
              ...(mayMove ? [tick] : []),
              {
                head: 'Nama',
                kind: 'title',
                cell: (row) => (
                  <TwoLines
                    first={<a href={to.person(row.id)}>{row.name}</a>}
                    second={row.number && numberShown(row.code, row.number)}
                  />
                ),
              },
              ...(units.length > 1 ? [{ head: 'Unit', cell: (row: PersonRow) => row.unitName }] : []),
              {
                head: 'Status',
                cell: ({ status, limitedAt }) =>
                  limitedAt ? <TwoLines first={statuses[status]} second="Data dibatasi" /> : statuses[status],
              },
              { head: 'Blok', cell: (row) => [row.wing, row.block].filter(Boolean).join(' / ') || '–' },
              {
                head: 'Kecamatan',
                cell: ({ district, regency }) =>
                  district && regency ? placeName({ district, regency }) : '–',
              },
              {
                head: 'Ekspirasi',
                cell: ({ expiresOn }) =>
                  expiresOn ? (
                    <TwoLines first={shortDay(expiresOn)} second={fromToday(today, expiresOn)} />
                  ) : (
                    '–'
                  ),
              },
            ]}
            empty={
              <Empty title="Belum ada warga binaan" action={actions}>
                Impor ekspor SDP atau daftar klien, atau catat satu orang dengan tangan.
              </Empty>
            }
          />
        </Ticking>
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.status ? (counts.get(asked.status) ?? 0) : all}
          href={(halaman) => peopleAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function chips(asked: Question, counts: Map<PersonStatus, number>, all: number) {
  const chip = (label: string, count: number, status: PersonStatus | undefined) => ({
    label,
    count,
    href: peopleAddress({ ...asked, status, halaman: 1 }),
    current: asked.status === status,
  })
  return [
    chip('Semua', all, undefined),
    ...statusCodes.map((code) => chip(statuses[code], counts.get(code) ?? 0, code)),
  ]
}

/** Ticks go along with the address to the form of a letter: ids of people say nothing to whoever has no access. */
function Ticking({ on, children }: { on: boolean; children?: Child }) {
  if (!on) return <>{children}</>
  return (
    <form action={to.newMove} method="get">
      {children}
      <div class="actions with-ticks">
        <Button icon="send">Pindahkan yang dicentang</Button>
      </div>
    </form>
  )
}

const tick = {
  head: 'Pilih',
  kind: 'tight' as const,
  cell: ({ id, name, moving }: PersonRow): Child =>
    moving ? (
      <Badge kind="waiting">Ditawarkan</Badge>
    ) : (
      <input type="checkbox" class="row-tick" name="orang" value={id} aria-label={`Pilih ${name}`} />
    ),
}
