import { type Day, newId, type Tx } from '#kernel'
import type { Meeting } from '../tables.ts'
import { columnsOf, type TypedPoint } from './point.ts'

/** Lays an action point of a meeting that the caller holds, or says why it cannot stand so. */
export async function writePoint(
  tx: Tx,
  meeting: Meeting,
  typed: TypedPoint,
  { today, now }: { today: Day; now: Date },
) {
  const outcome = await columnsOf(tx, meeting, typed, today)
  if (!outcome.ok) return outcome
  const { columns } = outcome
  const pointId = newId()
  await tx
    .insertInto('actionPoint')
    .values({ id: pointId, meetingId: meeting.id, ...columns, stage: 'open', createdAt: now })
    .execute()
  return { ok: true as const, pointId, columns }
}
