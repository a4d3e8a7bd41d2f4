import { z } from 'zod'
import { act, done, newId, refuse, version } from '#kernel'
import { aboutCohort, isOpen, lockCohort } from '../cohorts/cohort.ts'
import { promiseNamed } from './promises.ts'
import { lockVisit, toldVisit, visitFields, wellTyped } from './visit.ts'

/** A cohort will go outside for a day. */
export const planVisit = act({
  name: 'visit.planned',
  permission: 'programme.write',

  input: wellTyped(z.object({ id: z.uuid(), ...visitFields })),

  async run({ tx, actor, now, today }, { id, ...input }) {
    const cohort = await lockCohort(tx, id, actor)
    if (!isOpen(cohort)) return refuse('cohort-over')
    if (input.heldOn < today) return refuse('in-the-past', { field: 'heldOn' })
    const kept = await promiseNamed(tx, cohort.agreementId, input.planItemId)
    if (!kept.ok) return kept
    const visitId = newId()
    const { unitId, kanwilId } = cohort
    await tx
      .insertInto('studyVisit')
      .values({ id: visitId, cohortId: id, unitId, kanwilId, ...input, stage: 'planned', createdAt: now })
      .execute()
    const about = [id, ...aboutCohort(cohort)]
    const { planItemId: _, ...told } = input
    const after = { ...told, escorts: input.escorts.length, promise: kept.promise }
    return done({ id, visitId }, { subject: visitId, about, scope: cohort, after })
  },
})

/** Puts right what was written down of it while nobody has left. */
export const reviseVisit = act({
  name: 'visit.revised',
  permission: 'programme.write',

  input: wellTyped(z.object({ id: z.uuid(), version, ...visitFields })),

  async run({ tx, actor, today }, { id, version: seen, ...input }) {
    const visit = await lockVisit(tx, id, actor)
    if (visit.stage !== 'planned') return refuse('not-planned')
    if (visit.version !== seen) {
      const theirs = {
        ...toldVisit(visit),
        planItemId: visit.planItemId,
        escorts: visit.escorts.join('\n'),
        version: visit.version,
      }
      return refuse('changed-meanwhile', { theirs })
    }
    if (input.heldOn < today) return refuse('in-the-past', { field: 'heldOn' })
    const kept = await promiseNamed(tx, visit.agreementId, input.planItemId)
    if (!kept.ok) return kept
    await tx
      .updateTable('studyVisit')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const { planItemId: _, ...told } = input
    const after = { ...told, escorts: input.escorts.length, promise: kept.promise }
    return done(
      { id },
      { subject: id, about: [visit.cohortId], scope: visit, before: toldVisit(visit), after },
    )
  },
})
