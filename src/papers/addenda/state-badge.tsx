import { Badge } from '#ui'
import type { AddendumRow } from './queries.ts'

type Standing = Pick<AddendumRow, 'mergedAt' | 'confirmedOn' | 'stage'>

/** Where an addendum stands, for lists. */
export function AddendumBadge({ row: { mergedAt, confirmedOn, stage } }: { row: Standing }) {
  if (mergedAt) return <Badge kind="good">Sudah digabungkan</Badge>
  if (stage === 'dropped') return <Badge kind="ended">Tidak dilanjutkan</Badge>
  if (confirmedOn) return <Badge kind="waiting">Menunggu hari berlaku</Badge>
  if (stage === 'signing') return <Badge kind="waiting">Tanda tangan</Badge>
  return <Badge kind="attention">Rancangan</Badge>
}
