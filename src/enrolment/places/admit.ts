import { sql } from 'kysely'
import { z } from 'zod'
import { act, type Day, day, done, line, maybe, refuse, type Tx, version } from '#kernel'
import { lockApplication, notSo } from '../applications/lock.ts'
import { candidateFor } from '../candidates.ts'
import { type CohortView, seatsFree, takesPeople } from '../cohort.ts'
import { pathCodes } from '../kinds.ts'
import type { Application } from '../tables.ts'
import { givePlaces } from './give.ts'

/** Where it goes on for whoever leaves before the end; one without the other says nothing. */
export const pathFields = {
  path: maybe(z.enum(pathCodes, 'Pilih jalur lanjutan')),
  pathNote: maybe(line('Isi keterangan jalur lanjutan', 200)),
}

/** One who was approved gets a place, the first on the waiting list first. */
export const admit = act({
  name: 'participant.admitted',
  permission: 'enrolment.decide',

  input: z
    .object({
      id: z.uuid(),
      version,
      fromOn: day('Isi tanggal mulai ikut'),
      reason: maybe(line('Isi alasan', 240)),
      ...pathFields,
    })
    .refine(({ path, pathNote }) => (path === null) === (pathNote === null), {
      path: ['pathNote'],
      message: 'Isi jalur lanjutan beserta keterangannya',
    }),

  async run(moment, { id, version: seen, fromOn, reason, path, pathNote }) {
    const { tx, actor, now, today } = moment
    const { application, cohort } = await lockApplication(tx, id, actor)
    const wrong = notSo(application, seen, ['approved'])
    if (wrong) return wrong
    if (!takesPeople(cohort)) return refuse('cohort-over')
    if (!isDayOf(cohort, fromOn)) return refuse('outside-cohort', { field: 'fromOn' })
    const candidate = await candidateFor(tx, cohort, today, application.personId)
    if (!candidate) return refuse('not-here')
    const free = seatsFree(cohort)
    if (free === 0) return refuse('full')
    if (reason === null && (await before(tx, application)) >= free)
      return refuse('out-of-turn', { field: 'reason' })
    if (candidate.leavesOn && path === null)
      return refuse('leaves-before', { field: 'path', day: candidate.leavesOn })
    await tx
      .updateTable('application')
      .set({ state: 'allocated', since: now, path, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await givePlaces(moment, cohort, [{ candidate, applicationId: id, fromOn, path, pathNote, reason }])
    const { personId, cohortId } = application
    return done(
      { personId, cohortId },
      {
        subject: id,
        about: [personId, cohortId],
        scope: cohort,
        before: { state: 'approved' },
        after: { state: 'allocated', fromOn, path, outOfTurn: reason !== null || undefined },
      },
    )
  },
})

/** A place begins on one of the cohort's days, or before them. */
const isDayOf = ({ endsOn }: CohortView, fromOn: Day) => fromOn <= endsOn

/** How many were approved before. */
async function before(tx: Tx, { id, cohortId, since }: Application): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from application
    where cohort_id = ${cohortId} and state = 'approved' and (since, id) < (${since}, ${id}::uuid)`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
