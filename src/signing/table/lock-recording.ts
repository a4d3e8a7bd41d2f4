import { HTTPException } from 'hono/http-exception'
import { lockReached } from '#agreements'
import { type Actor, found, type Tx } from '#kernel'
import type { Recording, SigningEvent } from '../tables.ts'

/** One recording with its agreement, locked, for the office that leads the event or the agreement. */
export async function lockRecording(tx: Tx, actor: Actor, event: SigningEvent, recordingId: string) {
  const recording: Recording = found(
    await tx
      .selectFrom('signingRecording')
      .selectAll()
      .where('id', '=', recordingId)
      .where('eventId', '=', event.id)
      .forUpdate()
      .executeTakeFirst(),
  )
  const agreement = await lockReached(tx, recording.agreementId, actor)
  const own = actor.scope?.unitId
  if (own !== event.unitId && own !== agreement.unitId) throw new HTTPException(403)
  return { recording, agreement }
}

/** The recording that holds for a party now. */
export function heldFor(tx: Tx, eventId: string, partyId: string): Promise<Recording | undefined> {
  return tx
    .selectFrom('signingRecording')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('partyId', '=', partyId)
    .where('standing', '=', 'valid')
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Leaves a recording standing in the list, but no longer true, with the reason. */
export async function putAside(
  tx: Tx,
  id: string,
  by: { standing: 'undone' | 'set-aside'; settledReason: string; settledBy: string },
): Promise<void> {
  await tx.updateTable('signingRecording').set(by).where('id', '=', id).execute()
}
