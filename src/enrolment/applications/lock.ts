import { z } from 'zod'
import { type Actor, found, refuse, type Tx } from '#kernel'
import { type CohortView, lockCohort } from '../cohort.ts'
import type { ApplicationState } from '../kinds.ts'
import type { Application } from '../tables.ts'

/** An application for a cohort of the own unit, both held until the act is over. Errors: 404 for any other. */
export async function lockApplication(
  tx: Tx,
  id: string,
  actor: Actor,
): Promise<{ application: Application; cohort: CohortView }> {
  const of = (lock: boolean) =>
    tx
      .selectFrom('application')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .$if(lock, (query) => query.forUpdate())
      .executeTakeFirst()
  const { cohortId } = found(await of(false))
  // the cohort first, as everybody who gives places does
  const cohort = await lockCohort(tx, cohortId, actor)
  return { application: found(await of(true)), cohort }
}

/** What every act on an application refuses: a colleague was quicker, or it is not in such a state. */
export function notSo(application: Application, seen: number, states: readonly ApplicationState[]) {
  if (application.version !== seen)
    return refuse('changed-meanwhile', { theirs: { version: application.version } })
  return states.includes(application.state) ? undefined : refuse('not-in-state')
}
