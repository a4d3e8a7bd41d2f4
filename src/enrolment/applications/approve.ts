import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { candidateFor } from '../candidates.ts'
import { takesPeople } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'
import { openStates } from '../kinds.ts'
import { lockApplication, notSo } from './lock.ts'
import { takeSteps } from './steps.ts'

/** A place is granted in principle: the person stands on the waiting list until one is given. */
export const approve = act({
  name: 'application.approved',
  permission: 'enrolment.decide',

  input: z.object({ id: z.uuid(), version }),

  async run(moment, { id, version: seen }) {
    const { tx, actor, now, today } = moment
    const { application, cohort } = await lockApplication(tx, id, actor)
    const wrong = notSo(application, seen, openStates)
    if (wrong) return wrong
    if (!takesPeople(cohort)) return refuse('cohort-over')
    const candidate = await candidateFor(tx, cohort, today, application.personId)
    if (!candidate) return refuse('not-here')
    if (cohort.needsHearing) return refuse('needs-hearing')
    const findings = obstacles(candidate.judgement)
    if (findings.length > 0 && application.overrideBy === null) return refuse('not-eligible', { findings })
    await tx
      .updateTable('application')
      .set({ state: 'approved', since: now, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await takeSteps(moment, [{ applicationId: id, state: 'approved', findings }])
    const { personId, cohortId, state } = application
    return done(
      { id, personId, cohortId },
      {
        subject: id,
        about: [personId, cohortId],
        scope: cohort,
        before: { state },
        after: { state: 'approved', eligibility: candidate.judgement.outcome },
      },
    )
  },
})
