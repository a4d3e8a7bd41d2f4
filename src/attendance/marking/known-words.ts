import type { Tx } from '#kernel'
import type { Arriving } from './arrive.ts'
import type { DeviceWord } from './device-words.ts'
import { keyOf } from './sort-out.ts'

export interface Known {
  keys: ReadonlySet<string>
  /** By lesson and participant. */
  words: ReadonlyMap<string, DeviceWord[]>
}

/** Everything devices have said of the people in these lessons. */
export async function wordsOf(tx: Tx, marks: readonly Arriving[]): Promise<Known> {
  const rows = await tx
    .selectFrom('markReceipt')
    .selectAll()
    .where(
      'lessonId',
      'in',
      marks.map(({ lessonId }) => lessonId),
    )
    .execute()
  const words = new Map<string, DeviceWord[]>()
  for (const { lessonId, participantId, key, device, present, reason, madeAt, madeBy, seenAt, at } of rows) {
    if (participantId === null || device === null || present === null || madeAt === null) continue
    const pair = keyOf({ lessonId, participantId })
    const word = { key, device, present, reason, madeAt, madeBy: madeBy ?? '', seenAt, at }
    words.set(pair, [...(words.get(pair) ?? []), word])
  }
  return { keys: new Set(rows.map(({ key }) => key)), words }
}

/** When a person last decided between two values: what had come by then is dealt with. */
export async function settledOf(tx: Tx, lessonIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('markClash')
    .select(['lessonId', 'participantId', 'settledAt'])
    .where('lessonId', 'in', lessonIds)
    .where('kept', 'in', ['standing', 'arrived'])
    .orderBy('settledAt')
    .execute()
  return new Map(rows.flatMap((row) => (row.settledAt ? [[keyOf(row), row.settledAt] as const] : [])))
}
