import { number } from '#kernel'
import { Badge } from '#ui'
import { requestStates } from './kinds.ts'
import type { DataRequest } from './tables.ts'

/** Hours left, whole ones: the last begun hour counts, so nobody reads "1 jam" when it is over. */
export const hoursLeft = (dueAt: Date, now: Date) => Math.floor((dueAt.getTime() - now.getTime()) / 3_600_000)

export function clockWords(
  dueAt: Date,
  now: Date,
): { kind: 'waiting' | 'attention' | 'stalled'; word: string } {
  if (dueAt <= now) {
    const late = Math.floor((now.getTime() - dueAt.getTime()) / 3_600_000)
    return { kind: 'stalled', word: late === 0 ? 'baru lewat' : `lewat ${number(late)} jam` }
  }
  const hours = hoursLeft(dueAt, now)
  if (hours === 0) return { kind: 'attention', word: 'kurang dari 1 jam' }
  return { kind: hours < 24 ? 'attention' : 'waiting', word: `${number(hours)} jam lagi` }
}

/** How a request stands: its clock while it is open. */
export function RequestBadge({ request, now }: { request: Pick<DataRequest, 'state' | 'dueAt'>; now: Date }) {
  if (request.state !== 'open')
    return <Badge kind={request.state === 'granted' ? 'good' : 'ended'}>{requestStates[request.state]}</Badge>
  const { kind, word } = clockWords(request.dueAt, now)
  return <Badge kind={kind}>{word}</Badge>
}
