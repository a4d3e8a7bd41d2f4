import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { candidateFor } from '../candidates.ts'
import { obstacles } from '../eligibility/judge.ts'
import { openStates } from '../kinds.ts'
import { lockApplication, notSo } from './lock.ts'
import { takeSteps } from './steps.ts'

/** A rule is not met, and a place is wanted all the same: why. Somebody else decides. */
export const askOverride = act({
  name: 'override.asked',
  permission: 'enrolment.write',

  input: z.object({ id: z.uuid(), version, reason: line('Isi alasan pengecualian', 240) }),

  async run(moment, { id, version: seen, reason }) {
    const { tx, actor, today } = moment
    const { application, cohort } = await lockApplication(tx, id, actor)
    const wrong = notSo(application, seen, openStates)
    if (wrong) return wrong
    const { personId, cohortId } = application
    const candidate = await candidateFor(tx, cohort, today, personId)
    if (!candidate) return refuse('not-here')
    const findings = obstacles(candidate.judgement)
    if (findings.length === 0) return refuse('eligible')
    await tx
      .updateTable('application')
      .set({
        overrideAskedBy: actor.accountId,
        overrideAskedName: actor.name,
        overrideBy: null,
        overrideName: null,
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    await takeSteps(moment, [{ applicationId: id, state: 'override-asked', reason, findings }])
    const about = [personId, cohortId]
    return done(
      { personId, cohortId },
      { subject: id, about, scope: cohort, after: { unmet: findings.length } },
    )
  },
})

/** A second person allows it. */
export const grantOverride = act({
  name: 'override.granted',
  permission: 'enrolment.override',

  input: z.object({ id: z.uuid(), version }),

  async run(moment, { id, version: seen }) {
    const { tx, actor } = moment
    const { application, cohort } = await lockApplication(tx, id, actor)
    const wrong = notSo(application, seen, openStates)
    if (wrong) return wrong
    if (application.overrideAskedBy === null) return refuse('not-asked')
    if (application.overrideAskedBy === actor.accountId) return refuse('same-person')
    await tx
      .updateTable('application')
      .set({ overrideBy: actor.accountId, overrideName: actor.name, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await takeSteps(moment, [{ applicationId: id, state: 'override-granted' }])
    const { personId, cohortId, overrideAskedName } = application
    return done(
      { personId, cohortId },
      { subject: id, about: [personId, cohortId], scope: cohort, after: { askedName: overrideAskedName } },
    )
  },
})
