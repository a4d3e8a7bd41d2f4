import { type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel'
import { Badge, type Standing } from '#ui'
import type { PledgeView } from './pledge.ts'

/** Where help in kind stands; follows from its receipts, its uses and its last day. */
export const standings = {
  dijanjikan: 'Dijanjikan',
  'lewat-tenggat': 'Lewat tenggat',
  sebagian: 'Diterima sebagian',
  diterima: 'Diterima',
  dipakai: 'Dipakai',
  batal: 'Batal',
} as const
export type PledgeStanding = keyof typeof standings
export const standingCodes = Object.keys(standings) as [PledgeStanding, ...PledgeStanding[]]

type Standable = Pick<PledgeView, 'withdrawnOn' | 'received' | 'quantity' | 'inUse' | 'dueOn'>

/** Without a number that was named, the first receipt is all of it. */
export function standsOn(
  { withdrawnOn, received, quantity, inUse, dueOn }: Standable,
  today: Day,
): PledgeStanding {
  if (withdrawnOn !== null) return 'batal'
  const whole = received > 0n && (quantity === null || received >= quantity)
  if (whole) return inUse > 0n ? 'dipakai' : 'diterima'
  if (dueOn !== null && dueOn < today) return 'lewat-tenggat'
  return received > 0n ? 'sebagian' : 'dijanjikan'
}

/** The same for a query in which `pledge`, `came` and `used` stand; a test holds the two together. */
export function standsAs(standing: PledgeStanding, today: Day) {
  const open = sql`pledge.withdrawn_on is null`
  const whole = sql`(came.received > 0 and came.received >= coalesce(pledge.quantity, 0))`
  const late = sql`coalesce(pledge.due_on < ${today}, false)`
  switch (standing) {
    case 'batal':
      return sql<SqlBool>`pledge.withdrawn_on is not null`
    case 'dipakai':
      return sql<SqlBool>`(${open} and ${whole} and used.in_use > 0)`
    case 'diterima':
      return sql<SqlBool>`(${open} and ${whole} and used.in_use = 0)`
    case 'lewat-tenggat':
      return sql<SqlBool>`(${open} and not ${whole} and ${late})`
    case 'sebagian':
      return sql<SqlBool>`(${open} and not ${whole} and not ${late} and came.received > 0)`
    case 'dijanjikan':
      return sql<SqlBool>`(${open} and not ${late} and came.received = 0)`
  }
}

const signs: Record<PledgeStanding, Standing> = {
  dijanjikan: 'waiting',
  'lewat-tenggat': 'stalled',
  sebagian: 'attention',
  diterima: 'good',
  dipakai: 'good',
  batal: 'ended',
}

export function PledgeBadge({ pledge, today }: { pledge: Standable; today: Day }) {
  const standing = standsOn(pledge, today)
  return <Badge kind={signs[standing]}>{standings[standing]}</Badge>
}
