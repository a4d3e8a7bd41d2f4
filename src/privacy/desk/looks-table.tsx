import { to } from '#addresses'
import { longMoment, type Zone } from '#kernel'
import { flags, looked, lookKinds } from '#people'
import { Badge, type Column, Table, TwoLines } from '#ui'
import { type ReviewState, reviewStates } from './kinds.ts'
import type { LookView } from './queries.ts'

const kindOf: Record<ReviewState, 'attention' | 'waiting' | 'good' | 'ended'> = {
  open: 'waiting',
  questioned: 'waiting',
  answered: 'attention',
  cleared: 'good',
  closed: 'ended',
}

export const StateBadge = ({ state }: { state: ReviewState }) => (
  <Badge kind={kindOf[state]}>{reviewStates[state]}</Badge>
)

/** Why somebody looked, in words. */
export const purposeOf = ({ ground, kind }: LookView) =>
  ground === 'duty' ? 'Tugas sehari-hari' : kind ? lookKinds[kind] : ''

interface LooksTableProps {
  rows: LookView[]
  zone: Zone
  caption: string
  /** Left out where all rows are of one person. */
  withPerson: boolean
  empty: unknown
}

/** Looks, one in a row. */
export function LooksTable({ rows, zone, caption, withPerson, empty }: LooksTableProps) {
  const columns: Column<LookView>[] = [
    {
      head: 'Siapa',
      kind: 'title',
      cell: (row) => (
        <TwoLines first={<a href={to.look(row.id)}>{row.actorName}</a>} second={row.actorPost} />
      ),
    },
    ...(withPerson
      ? [
          {
            head: 'Berkas',
            cell: (row: LookView) => <TwoLines first={row.personName} second={row.unitName} />,
          },
        ]
      : []),
    {
      head: 'Yang dibuka',
      cell: (row) => <TwoLines first={looked[row.what]} second={longMoment(row.at, zone)} />,
    },
    { head: 'Keperluan', cell: (row) => <TwoLines first={purposeOf(row)} second={row.reason} /> },
    {
      head: 'Keadaan',
      cell: (row) =>
        row.ground === 'reason' || row.flags.length > 0 ? (
          <TwoLines
            first={<StateBadge state={row.state} />}
            second={row.flags.map((flag) => flags[flag]).join('; ')}
          />
        ) : (
          'Tidak perlu'
        ),
    },
  ]
  return <Table caption={caption} rows={rows} columns={columns} empty={empty as string} />
}
