import { newId, type Scope, type Tx } from '#kernel'
import type { Fate } from '../offline/parcel.ts'
import type { RollLine } from '../roll.ts'
import { differs } from '../write-marks.ts'
import type { Arriving } from './arrive.ts'
import { sameValue } from './device-words.ts'
import { type Clashing, done, keyOf, type sortOut } from './sort-out.ts'

/** What was turned away may be sent again once it is due; everything else is done with. */
export async function keepReceipts(
  tx: Tx,
  marks: readonly Arriving[],
  fates: Record<string, Fate>,
  { device, by, unitId, now }: { device: string; by: string; unitId: string; now: Date },
): Promise<void> {
  const kept = marks.filter(({ key }) => done.includes(fates[key] ?? ''))
  if (kept.length === 0) return
  await tx
    .insertInto('markReceipt')
    .values(
      kept.map(({ lessonId, participantId, key, present, reason, madeAt, seenAt }) => ({
        ...{ lessonId, participantId, key, unitId, at: now, device, present, reason, madeAt, seenAt },
        madeBy: by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Nobody is asked about a word that its own device replaced, or that came to be what stands; others meet what stands now. */
export async function closeReplaced(
  tx: Tx,
  { stands, last, clashes }: Pick<ReturnType<typeof sortOut>, 'stands' | 'last' | 'clashes'>,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  if (stands.length === 0) return
  const open = await tx
    .selectFrom('markClash')
    .selectAll()
    .where('lessonId', 'in', [...new Set(stands.map(({ lessonId }) => lessonId))])
    .where('kept', 'is', null)
    .execute()
  const lines = new Map(stands.map((line) => [keyOf(line), line]))
  for (const clash of open) {
    const line = lines.get(keyOf(clash))
    if (!line) continue
    const newer = last.get(keyOf(line))?.get(clash.device)
    const replaced = (newer && newer.madeAt > clash.madeAt) || !differs(line, clash)
    const closed = { kept: 'replaced' as const, settledAt: now, settledBy: by }
    await tx
      .updateTable('markClash')
      .set(replaced ? closed : stoodAs(line))
      .where('id', '=', clash.id)
      .execute()
    if (replaced) continue
    const again = clashes.findIndex((one) => keyOf(one) === keyOf(line) && sameValue(one.word, clash))
    if (again >= 0) clashes.splice(again, 1)
  }
}

const stoodAs = (line: RollLine) => ({
  ...{ stoodPresent: line.present, stoodReason: line.reason, stoodBy: line.markedBy },
  ...{ stoodAt: line.madeAt, stoodDevice: line.device },
})

export async function keepClashes(
  tx: Tx,
  clashes: readonly Clashing[],
  { now, scope }: { now: Date; scope: Scope },
): Promise<void> {
  if (clashes.length === 0) return
  const rows = clashes.map(({ lessonId, participantId, word, line, cause }) => ({
    id: newId(),
    ...{ lessonId, participantId, cause },
    ...{ unitId: scope.unitId, kanwilId: scope.kanwilId },
    ...{ present: word.present, reason: word.reason, madeAt: word.madeAt, madeBy: word.madeBy },
    ...{ device: word.device, arrivedAt: now },
    ...stoodAs(line),
    ...{ kept: null, settledAt: null, settledBy: null },
  }))
  await tx.insertInto('markClash').values(rows).execute()
}

/** What a device said earlier but sent later than its newer word: that word stands, this one is kept before it. */
export async function keepOlder(
  tx: Tx,
  older: { mark: Arriving; line: RollLine }[],
  { by, now, unitId }: { by: string; now: Date; unitId: string },
): Promise<void> {
  if (older.length === 0) return
  const rows = older.map(({ mark: { lessonId, participantId, present, reason, madeAt }, line }) => ({
    id: newId(),
    ...{ lessonId, participantId, unitId, present, reason, madeAt },
    markedBy: by,
    replacedAt: now,
    replacedBy: line.markedBy ?? by,
  }))
  await tx.insertInto('markChange').values(rows).execute()
}
