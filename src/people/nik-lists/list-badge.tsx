import { Badge } from '#ui'
import type { ListView } from './list.ts'

export function ListBadge({ list: { closedOn, answered, waits } }: { list: ListView }) {
  if (closedOn)
    return <Badge kind={waits > 0 ? 'waiting' : 'good'}>{waits > 0 ? 'Ditutup' : 'Selesai'}</Badge>
  return <Badge kind="waiting">{answered > 0 ? 'Sebagian dijawab' : 'Menunggu jawaban'}</Badge>
}
