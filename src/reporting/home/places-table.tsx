import { to } from '#addresses'
import { listAddress } from '#agreements'
import { dayIn, daysBetween, number, shortDay, type Zone } from '#kernel'
import { Badge, Card, type Column, Empty, Table, TwoLines } from '#ui'
import { rowsAddress } from './address.ts'
import { month } from './badges.ts'
import { ending } from './ending.ts'
import { inForce } from './in-force.ts'
import { inProcess } from './in-process.ts'
import type { Place, Region } from './places.ts'
import { standingStill } from './standing-still.ts'
import { silentUnits, withoutAgreements } from './unit-questions.ts'
import { inNameOnly } from './vitality.ts'

interface TableProps<Row> {
  rows: Row[]
  today: string
  zone: Zone
}

/** The units of a region side by side; every number opens its rows. */
export function UnitsTable({ rows, today, zone }: TableProps<Place>) {
  const columns = numbers<Place>('unit')
  return (
    <Card title="Satuan kerja" id="satuan-kerja">
      <Table
        caption="Keadaan setiap satuan kerja"
        rows={rows}
        columns={[
          {
            head: 'Satuan kerja',
            kind: 'title',
            cell: ({ id, name }) => <a href={listAddress({ unit: id })}>{name}</a>,
          },
          ...columns,
          recorded(today, zone),
        ]}
        empty={<Empty title="Belum ada satuan kerja" icon="building" />}
      />
    </Card>
  )
}

/** The regions of the country side by side; every number opens its rows. */
export function RegionsTable({ rows, today, zone }: TableProps<Region>) {
  return (
    <Card title="Kantor wilayah" id="kantor-wilayah">
      <Table
        caption="Keadaan setiap kantor wilayah"
        rows={rows}
        columns={[
          {
            head: 'Kantor wilayah',
            kind: 'title',
            cell: (row) => (
              <TwoLines first={<a href={to.unit(row.id)}>{row.name}</a>} second={<Units region={row} />} />
            ),
          },
          ...numbers<Region>('kanwil'),
          recorded(today, zone),
        ]}
        empty={<Empty title="Belum ada kantor wilayah" icon="building" />}
      />
    </Card>
  )
}

function Units({ region: { id, units, withoutAgreements: without, silent } }: { region: Region }) {
  const rows = (daftar: string) => rowsAddress({ daftar, kanwil: id })
  return (
    <>
      {number(units)} satuan kerja
      {without > 0 && [', ', <a href={rows(withoutAgreements.code)}>{number(without)} tanpa kerja sama</a>]}
      {silent > 0 && [', ', <a href={rows(silentUnits.code)}>{number(silent)} tanpa catatan</a>]}
    </>
  )
}

function numbers<Row extends Place>(of: 'unit' | 'kanwil'): Column<Row>[] {
  const column = (head: string, daftar: string, count: (row: Row) => number): Column<Row> => ({
    head,
    kind: 'number',
    cell: (row) => <Opening count={count(row)} href={rowsAddress({ daftar, [of]: row.id })} />,
  })
  return [
    column('Berlaku', inForce.code, (row) => row.active),
    column('Dalam proses', inProcess.code, (row) => row.inProcess),
    column('Tinggal nama', inNameOnly.code, (row) => row.inNameOnly),
    column('Tidak bergerak', standingStill.code, (row) => row.still),
    column('Segera berakhir', ending.code, (row) => row.ending),
  ]
}

function Opening({ count, href }: { count: number; href: string }) {
  return count === 0 ? <>0</> : <a href={href}>{number(count)}</a>
}

function recorded(today: string, zone: Zone): Column<Place> {
  return {
    head: 'Catatan terakhir',
    kind: 'tight',
    cell: ({ recordedAt }) => {
      if (!recordedAt) return <Badge kind="stalled">Belum pernah</Badge>
      const day = dayIn(zone, recordedAt)
      const days = daysBetween(day, today)
      return days > month ? <Badge kind="stalled">{`${days} hari lalu`}</Badge> : shortDay(day)
    },
  }
}
