import { type Moment, newId } from '#kernel'
import type { Stage } from './stages.ts'

interface Entry {
  stage: Stage
  /** The day it became so; may lie before the day it is written down. */
  on: string
  note?: string | null
  reason?: string | null
  paperId?: string | null
}

/** Puts an agreement into a stage and keeps the step: date, person, note and paper. */
export async function enterStage(
  { tx, actor, now }: Moment,
  agreementId: string,
  entry: Entry,
): Promise<void> {
  const { stage, on, note = null, reason = null, paperId = null } = entry
  await tx
    .updateTable('agreement')
    .set((eb) => ({ stage, stageSince: on, version: eb('version', '+', 1) }))
    .where('id', '=', agreementId)
    .execute()
  await tx
    .insertInto('agreementStep')
    .values({
      id: newId(),
      agreementId,
      stage,
      enteredOn: on,
      actorName: actor.name,
      actorPost: actor.post,
      note,
      reason,
      paperId,
      at: now,
    })
    .execute()
}
