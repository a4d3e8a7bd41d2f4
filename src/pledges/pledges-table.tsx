import { to } from '#addresses'
import { type Child, type Day, fromToday, number, rupiah, shortDay } from '#kernel'
import { Table, TwoLines } from '#ui'
import { howMuch } from './amounts.ts'
import type { PledgeView } from './pledge.ts'
import { PledgeBadge } from './standing.tsx'

interface PledgesProps {
  caption: string
  rows: PledgeView[]
  today: Day
  withUnit: boolean
  empty: Child
}

/** What, from whom, how much of it came, until when, and how it stands. */
export function PledgesTable({ caption, rows, today, withUnit, empty }: PledgesProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Barang',
          kind: 'title',
          cell: ({ id, what, partnerName }) => (
            <TwoLines first={<a href={to.pledge(id)}>{what}</a>} second={partnerName} />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: PledgeView) => row.unitName }] : []),
        {
          head: 'Dijanjikan',
          cell: (row) => <TwoLines first={howMuch(row)} second={row.value !== null && rupiah(row.value)} />,
        },
        {
          head: 'Diterima',
          kind: 'number',
          cell: ({ received, inUse }) => (
            <TwoLines first={number(received)} second={inUse > 0n && `${number(inUse)} dipakai`} />
          ),
        },
        {
          head: 'Tenggat',
          kind: 'tight',
          cell: ({ dueOn }) => dueOn && <TwoLines first={shortDay(dueOn)} second={fromToday(today, dueOn)} />,
        },
        { head: 'Keadaan', cell: (row) => <PledgeBadge pledge={row} today={today} /> },
      ]}
      empty={empty}
    />
  )
}
