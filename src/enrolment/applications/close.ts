import { z } from 'zod'
import { act, done, found, line, type Moment, type Permission, refuse, version } from '#kernel'
import { candidateFor } from '../candidates.ts'
import { takesPeople } from '../cohort.ts'
import { type ApplicationState, liveStates } from '../kinds.ts'
import type { Application } from '../tables.ts'
import { lockApplication, notSo } from './lock.ts'
import { takeSteps } from './steps.ts'

const input = z.object({ id: z.uuid(), version, reason: line('Isi alasan', 240) })

/** No place for this person in this cohort, and why. */
export const decline = closing('application.declined', 'enrolment.decide', 'declined')

/** Whoever asked takes it back. */
export const withdraw = closing('application.withdrawn', 'enrolment.write', 'withdrawn')

function closing<Name extends string>(name: Name, permission: Permission, state: 'declined' | 'withdrawn') {
  return act({
    name,
    permission,
    input,
    async run(moment, { id, version: seen, reason }) {
      const { application, cohort } = await lockApplication(moment.tx, id, moment.actor)
      const wrong = notSo(application, seen, liveStates)
      if (wrong) return wrong
      await becomes(moment, application, state, reason)
      return done(resultOf(application), { ...traceOf(application, state), scope: cohort })
    },
  })
}

/** What was declined or taken back is asked again; on the waiting list it stands last. */
export const reinstate = act({
  name: 'application.reinstated',
  permission: 'enrolment.write',
  input,

  async run(moment, { id, version: seen, reason }) {
    const { tx, actor, today } = moment
    const { application, cohort } = await lockApplication(tx, id, actor)
    const wrong = notSo(application, seen, ['declined', 'withdrawn'])
    if (wrong) return wrong
    if (!takesPeople(cohort)) return refuse('cohort-over')
    const candidate = found(await candidateFor(tx, cohort, today, application.personId))
    if (candidate.seated || candidate.applicationId) return refuse('applied-already')
    await becomes(moment, application, 'reinstated', reason)
    return done(resultOf(application), { ...traceOf(application, 'reinstated'), scope: cohort })
  },
})

/** Another look at the rules: what was allowed before is asked again with it. */
const afresh = { overrideAskedBy: null, overrideAskedName: null, overrideBy: null, overrideName: null }

async function becomes(
  moment: Moment,
  { id, version: seen }: Application,
  state: ApplicationState,
  reason: string,
): Promise<void> {
  const again = state === 'reinstated' ? afresh : {}
  await moment.tx
    .updateTable('application')
    .set({ state, since: moment.now, version: seen + 1, ...again })
    .where('id', '=', id)
    .execute()
  await takeSteps(moment, [{ applicationId: id, state, reason }])
}

const resultOf = ({ id, personId, cohortId }: Application) => ({ id, personId, cohortId })

/** Reasons speak of a person and stand in the history of the application, where they can be erased. */
const traceOf = ({ id, personId, cohortId, state }: Application, next: ApplicationState) => ({
  subject: id,
  about: [personId, cohortId],
  before: { state },
  after: { state: next },
})
