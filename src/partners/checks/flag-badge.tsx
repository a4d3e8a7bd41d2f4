import { Badge } from '#ui'
import { type Flag, flagStanding, flags } from './kinds.ts'

/** The flag of a partner as a badge; nobody looked yet is said too. */
export function FlagBadge({ flag }: { flag: Flag | null | undefined }) {
  if (!flag) return <Badge kind="waiting">Belum diperiksa</Badge>
  return <Badge kind={flagStanding[flag]}>{flags[flag]}</Badge>
}
