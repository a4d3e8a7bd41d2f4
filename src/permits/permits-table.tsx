import { to } from '#addresses'
import { type Child, type Day, shortDay } from '#kernel'
import { Badge, Table, TwoLines } from '#ui'
import { permitKinds } from './kinds.ts'
import type { PermitRow } from './list.ts'
import { endInWords, PermitBadge, type Reminders } from './standing.tsx'

interface PermitsProps {
  caption: string
  rows: PermitRow[]
  today: Day
  reminders: Reminders
  withUnit: boolean
  empty: Child
}

/** Of what, whose, until when, and how it stands. */
export function PermitsTable({ caption, rows, today, reminders, withUnit, empty }: PermitsProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Izin',
          kind: 'title',
          cell: ({ id, subject, kind }) => (
            <TwoLines first={<a href={to.permit(id)}>{subject}</a>} second={permitKinds[kind]} />
          ),
        },
        ...(withUnit ? [{ head: 'Satuan kerja', cell: (row: PermitRow) => row.unitName }] : []),
        {
          head: 'Penerbit',
          cell: ({ authority, number }) => <TwoLines first={authority} second={number} />,
        },
        {
          head: 'Berlaku sampai',
          cell: (row) => (
            <TwoLines first={row.expiresOn && shortDay(row.expiresOn)} second={endInWords(row, today)} />
          ),
        },
        {
          head: 'Penanggung jawab',
          cell: ({ ownerName }) => ownerName ?? <Badge kind="attention">Belum ada</Badge>,
        },
        {
          head: 'Keadaan',
          cell: (row) => <PermitBadge permit={row} today={today} reminders={reminders} />,
        },
      ]}
      empty={empty}
    />
  )
}
