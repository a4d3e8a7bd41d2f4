import { type Day, daysBetween } from '#kernel'
import { Badge } from '#ui'
import type { Progress } from './progress.ts'
import { standsAt } from './standing.ts'

interface BadgeProps {
  progress: Progress
  today: Day
  least: number
}

/** How a promise stands, in one word. */
export function PromiseBadge({ progress, today, least }: BadgeProps) {
  switch (standsAt(progress, today, least)) {
    case 'done':
      return <Badge kind="good">Selesai</Badge>
    case 'stopped':
      return <Badge kind="ended">Dihentikan</Badge>
    case 'overdue':
      return <Badge kind="stalled">{`Lewat ${daysBetween(progress.endsOn, today)} hari`}</Badge>
    case 'reached':
      return <Badge kind="good">Target tercapai</Badge>
    case 'not-begun':
      return <Badge kind="waiting">Belum mulai</Badge>
    case 'uncounted':
      return <Badge kind="waiting">Berjalan</Badge>
    case 'behind':
      return <Badge kind="attention">Tertinggal</Badge>
    case 'on-time':
      return <Badge kind="good">Sesuai rencana</Badge>
  }
}
