import { z } from 'zod'
import { type Moment, refuse, type Tx } from '#kernel'
import { mostTogether } from './offer.ts'

/** The people of a letter that are ticked. */
export const ticks = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.uuid()).min(1, 'Centang paling sedikit satu orang').max(mostTogether),
)

/** All of these still offered, and held until the act is over; somebody may have been quicker. */
export async function lockOffered(tx: Tx, moveId: string, ids: readonly string[]) {
  const offered = await tx
    .selectFrom('personMoveItem')
    .select('personId')
    .where('moveId', '=', moveId)
    .where('personId', 'in', ids)
    .where('state', '=', 'offered')
    .orderBy('personId')
    .forUpdate()
    .execute()
  return offered.length === new Set(ids).size ? undefined : refuse('no-longer-offered')
}

interface Decision {
  moveId: string
  ids: readonly string[]
  state: 'accepted' | 'declined' | 'withdrawn'
  on: string
  reason?: string
}

/** Writes what was decided about these people of a letter. */
export async function decide(
  { tx, actor, now }: Pick<Moment, 'tx' | 'actor' | 'now'>,
  { moveId, ids, state, on, reason }: Decision,
): Promise<void> {
  await tx
    .updateTable('personMoveItem')
    .set({ state, decidedOn: on, decidedBy: actor.name, decidedAt: now, reason: reason ?? null })
    .where('moveId', '=', moveId)
    .where('personId', 'in', ids)
    .execute()
}
