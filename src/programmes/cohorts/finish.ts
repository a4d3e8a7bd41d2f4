import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, line, refuse, type Tx } from '#kernel'
import { aboutCohort, isOpen, lessonsOutside, lockCohort } from './cohort.ts'
import { enterStage } from './stages.ts'

/** The last lesson was held; nothing of it lies ahead and nobody is outside. */
export const finish = act({
  name: 'cohort.finished',
  permission: 'cohort.decide',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const { tx, actor, today } = moment
    const cohort = await lockCohort(tx, id, actor)
    if (cohort.stage !== 'running') return refuse('not-running')
    const ahead = await lessonsOutside(tx, id, '1945-01-01', today)
    if (ahead > 0) return refuse('lessons-ahead', { count: ahead })
    if (await isOutside(tx, id)) return refuse('people-outside')
    const change = await enterStage(moment, cohort, 'finished')
    await countForTemplate(tx, cohort.programmeId)
    return done({ id }, { subject: id, about: aboutCohort(cohort), scope: cohort, ...change })
  },
})

/** It does not take place, or not to its end; what lies ahead of it is called off with it. */
export const cancel = act({
  name: 'cohort.cancelled',
  permission: 'cohort.decide',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan pembatalan', 240) }),

  async run(moment, { id, reason }) {
    const { tx, actor, today } = moment
    const cohort = await lockCohort(tx, id, actor)
    if (!isOpen(cohort)) return refuse('cohort-over')
    if (await isOutside(tx, id)) return refuse('people-outside')
    const called = await tx
      .updateTable('lesson')
      .set((eb) => ({
        stage: 'cancelled',
        cancelReason: `Angkatan dibatalkan: ${reason}`,
        version: eb('version', '+', 1),
      }))
      .where('cohortId', '=', id)
      .where('stage', '=', 'planned')
      .where('heldOn', '>=', today)
      .returning('id')
      .execute()
    await tx
      .updateTable('studyVisit')
      .set((eb) => ({
        stage: 'cancelled',
        cancelReason: `Angkatan dibatalkan: ${reason}`,
        version: eb('version', '+', 1),
      }))
      .where('cohortId', '=', id)
      .where('stage', '=', 'planned')
      .execute()
    const change = await enterStage(moment, cohort, 'cancelled', reason)
    const after = { ...change.after, lessons: called.length }
    const about = aboutCohort(cohort)
    return done({ id }, { subject: id, about, scope: cohort, ...change, after, reason })
  },
})

async function isOutside(tx: Tx, cohortId: string): Promise<boolean> {
  const visit = await tx
    .selectFrom('studyVisit')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('stage', '=', 'outside')
    .executeTakeFirst()
  return visit !== undefined
}

/** What others read of a template says how often its source was brought to an end. */
async function countForTemplate(tx: Tx, programmeId: string): Promise<void> {
  await sql`update template set cohorts_finished = (
      select count(*) from cohort where programme_id = ${programmeId} and stage = 'finished')
    where programme_id = ${programmeId}`.execute(tx)
}
