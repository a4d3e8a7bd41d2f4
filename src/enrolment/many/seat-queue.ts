import { sql } from 'kysely'
import { z } from 'zod'
import { act, day, done, refuse } from '#kernel'
import { candidatesFor } from '../candidates.ts'
import { lockCohort, seatsFree, takesPeople } from '../cohort.ts'
import { pathFields } from '../places/admit.ts'
import { carryOut, changedIn, countsOf } from './carry-out.ts'
import { mostTogether } from './enrol.ts'
import { sorted } from './sort.ts'

/** Places for those who wait, in the order in which they were approved, as far as there are any. */
export const seatQueue = act({
  name: 'queue.seated',
  permission: 'enrolment.decide',

  input: z
    .object({ id: z.uuid(), fromOn: day('Isi tanggal mulai ikut'), ...pathFields })
    .refine(({ path, pathNote }) => (path === null) === (pathNote === null), {
      path: ['pathNote'],
      message: 'Isi jalur lanjutan beserta keterangannya',
    }),

  async run(moment, { id: cohortId, ...input }) {
    const { tx, actor, today } = moment
    const cohort = await lockCohort(tx, cohortId, actor)
    if (!takesPeople(cohort)) return refuse('cohort-over')
    if (input.fromOn > cohort.endsOn) return refuse('outside-cohort', { field: 'fromOn' })
    if (seatsFree(cohort) === 0) return refuse('full')
    const { rows } = await sql<{ personId: string }>`select person_id from application
      where cohort_id = ${cohortId} and state = 'approved' order by since, id limit ${mostTogether}`.execute(
      tx,
    )
    const ids = rows.map(({ personId }) => personId)
    const people = await candidatesFor(tx, cohort, today, sql`person.id = any(${ids}::uuid[])`)
    const byId = new Map(people.map((each) => [each.id, each]))
    const waiting = ids.flatMap((id) => byId.get(id) ?? []).map((candidate) => ({ typed: null, candidate }))
    if (waiting.length === 0) return refuse('nobody-waits')
    const sorting = { pathed: input.path !== null, fromQueue: true }
    const lines = sorted(waiting, cohort, sorting).filter(({ outcome }) => outcome !== 'queued')
    const id = await carryOut(moment, cohort, lines, { ...input, askedBy: 'officer' })
    const about = [cohortId, ...changedIn(lines)]
    return done({ id, cohortId }, { subject: id, about, scope: cohort, after: countsOf(lines) })
  },
})
