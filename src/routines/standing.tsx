import type { Day } from '#kernel'
import { Badge, type Standing } from '#ui'
import type { DayView } from './day.ts'

/** How a day stands, as it is shown; a past day that nobody spoke of is unrecorded, never held. */
export const standings = {
  planned: 'Direncanakan',
  unrecorded: 'Belum dicatat',
  held: 'Terlaksana',
  missed: 'Tidak terlaksana',
  'made-up': 'Sudah diganti',
  cancelled: 'Batal',
} as const
export type DayStanding = keyof typeof standings

export type Standable = Pick<DayView, 'state' | 'day' | 'madeUp'>

export function standsOn({ state, day, madeUp }: Standable, today: Day): DayStanding {
  if (state === 'planned') return day < today ? 'unrecorded' : 'planned'
  if (state === 'missed' && madeUp) return 'made-up'
  return state
}

const signs: Record<DayStanding, Standing> = {
  planned: 'waiting',
  unrecorded: 'attention',
  held: 'good',
  missed: 'stalled',
  'made-up': 'good',
  cancelled: 'ended',
}

export function DayBadge({ day, today }: { day: Standable; today: Day }) {
  const standing = standsOn(day, today)
  return <Badge kind={signs[standing]}>{standings[standing]}</Badge>
}
