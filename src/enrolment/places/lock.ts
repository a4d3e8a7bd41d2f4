import { z } from 'zod'
import { type Actor, found, refuse, type Tx } from '#kernel'
import { type CohortView, lockCohort } from '../cohort.ts'
import type { Participant } from '../tables.ts'

/** A place in a cohort of the own unit, both held until the act is over. Errors: 404 for any other. */
export async function lockPlace(
  tx: Tx,
  id: string,
  actor: Actor,
): Promise<{ place: Participant; cohort: CohortView }> {
  const of = (lock: boolean) =>
    tx
      .selectFrom('participant')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .$if(lock, (query) => query.forUpdate())
      .executeTakeFirst()
  const { cohortId } = found(await of(false))
  const cohort = await lockCohort(tx, cohortId, actor)
  return { place: found(await of(true)), cohort }
}

/** What acts on a held place refuse: a colleague was quicker, or it is over. */
export function notHeld(place: Participant, seen: number) {
  if (place.version !== seen) return refuse('changed-meanwhile', { theirs: { version: place.version } })
  return place.untilOn === null ? undefined : refuse('over')
}

export const aboutPlace = ({ id, personId, cohortId }: Participant) => ({
  subject: id,
  about: [personId, cohortId],
})
export const resultOf = ({ id, personId, cohortId }: Participant) => ({ id, personId, cohortId })
