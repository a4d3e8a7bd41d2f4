import { to } from '#addresses'
import { type Day, daysBetween, number, shortDay } from '#kernel'
import { Badge, Card, Empty, PageHead, Table } from '#ui'
import { countsClients, sources } from './kinds.ts'
import { occupancy } from './occupancy.ts'
import type { UnitHeadcount } from './queries.ts'

interface ListProps {
  rows: UnitHeadcount[]
  today: Day
  freshFor: number
}

/** The units within reach; what is missing or old stands on top. */
export function ListPage({ rows, today, freshFor }: ListProps) {
  const old = ({ countedOn }: UnitHeadcount) => !countedOn || daysBetween(countedOn, today) > freshFor
  const missing = rows.filter(old).length
  const state =
    missing === 0 ? 'Semua angka masih baru.' : `${number(missing)} di antaranya perlu angka baru.`
  return (
    <>
      <PageHead title="Jumlah penghuni" lead={`${number(rows.length)} satuan kerja. ${state}`} />
      <Card>
        <Table
          caption="Jumlah penghuni setiap satuan kerja"
          rows={rows}
          columns={[
            {
              head: 'Satuan kerja',
              kind: 'title',
              cell: ({ unitId, name }) => <a href={to.headcount(unitId)}>{name}</a>,
            },
            {
              head: 'Penghuni',
              kind: 'number',
              cell: ({ people, kind }) =>
                people === null ? (
                  <Badge kind="attention">Perlu data</Badge>
                ) : (
                  `${number(people)}${countsClients(kind) ? ' klien' : ''}`
                ),
            },
            { head: 'Kapasitas', kind: 'number', cell: ({ capacity }) => (capacity ? number(capacity) : '') },
            { head: 'Hunian', kind: 'number', cell: (row) => occupancy(row) ?? '' },
            {
              head: 'Keadaan tanggal',
              kind: 'tight',
              cell: (row) =>
                row.countedOn &&
                (old(row) ? (
                  <Badge kind="attention">{shortDay(row.countedOn)}</Badge>
                ) : (
                  shortDay(row.countedOn)
                )),
            },
            { head: 'Sumber', cell: ({ source }) => source && sources[source] },
          ]}
          empty={<Empty title="Belum ada satuan kerja" icon="building" />}
        />
      </Card>
    </>
  )
}
