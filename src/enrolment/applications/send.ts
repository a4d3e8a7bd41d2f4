import { z } from 'zod'
import { act, day, done, found, line, maybe, newId, refuse } from '#kernel'
import { candidateFor } from '../candidates.ts'
import { lockCohort, takesPeople } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'
import { askerCodes } from '../kinds.ts'
import { takeSteps } from './steps.ts'

/** Somebody of the unit asks for a place in a cohort, or is put forward for one. Whether it may be, is decided later. */
export const send = act({
  name: 'application.sent',
  permission: 'enrolment.write',

  input: z.object({
    id: z.uuid(),
    cohortId: z.uuid('Pilih angkatan'),
    askedBy: z.enum(askerCodes, 'Pilih siapa yang mengajukan'),
    askedOn: day('Isi tanggal permohonan'),
    reason: maybe(line('Isi alasan', 240)),
  }),

  async run(moment, { id: personId, cohortId, reason, ...asked }) {
    const { tx, actor, now, today } = moment
    const cohort = await lockCohort(tx, cohortId, actor)
    const candidate = found(await candidateFor(tx, cohort, today, personId))
    if (!takesPeople(cohort)) return refuse('cohort-over', { field: 'cohortId' })
    if (asked.askedOn > today) return refuse('in-the-future', { field: 'askedOn' })
    if (candidate.seated) return refuse('has-place', { field: 'cohortId' })
    if (candidate.applicationId) return refuse('applied-already', { field: 'cohortId' })
    const id = newId()
    const { unitId, kanwilId } = cohort
    await tx
      .insertInto('application')
      .values({
        id,
        cohortId,
        personId,
        unitId,
        kanwilId,
        ...asked,
        state: 'pending',
        recordedBy: actor.name,
        since: now,
        hearingId: null,
        overrideAskedBy: null,
        overrideAskedName: null,
        overrideBy: null,
        overrideName: null,
        path: null,
        createdAt: now,
      })
      .execute()
    const findings = obstacles(candidate.judgement)
    await takeSteps(moment, [{ applicationId: id, state: 'pending', reason, findings }])
    return done(
      { id, cohortId, personId },
      {
        subject: id,
        about: [personId, cohortId],
        scope: cohort,
        after: { ...asked, eligibility: candidate.judgement.outcome },
      },
    )
  },
})
