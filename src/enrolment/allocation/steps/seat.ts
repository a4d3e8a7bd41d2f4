import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { act, done, refuse, type Tx } from '#kernel'
import { candidatesFor } from '../../candidates.ts'
import { firstDay, lockCohort, takesPeople } from '../../cohort.ts'
import { carryOut, changedIn, countsOf } from '../../many/carry-out.ts'
import { sorted } from '../../many/sort.ts'
import { lockRound } from '../round.ts'

/**
 * Gives the places of one cohort, as the round says and as things stand now: who moved, lost eligibility or sits already
 * gets none, and is said. Done again it does nothing.
 */
export const seat = act({
  name: 'allocation.seated',
  permission: 'allocation.carry-on',
  input: z.object({ id: z.uuid(), cohortId: z.uuid() }),

  async run(moment, { id, cohortId }) {
    const { tx, actor, today } = moment
    const round = await lockRound(tx, id, actor)
    const standing = await tx
      .selectFrom('allocationCohort')
      .select('batchId')
      .where('roundId', '=', id)
      .where('cohortId', '=', cohortId)
      .executeTakeFirst()
    if (round.state !== 'approved' || !standing || standing.batchId !== null) return refuse('moved-on')
    const cohort = await lockCohort(tx, cohortId, actor)
    const people = await candidatesFor(
      tx,
      cohort,
      today,
      sql<SqlBool>`person.id in (select person_id from allocation_line
        where round_id = ${id} and cohort_id = ${cohortId})`,
      sql`for update of person`,
    )
    const over = { ...cohort, seats: takesPeople(cohort) ? cohort.seats : 0 }
    const points = await pointsOf(tx, id, cohortId)
    // where seats went meanwhile, those for whom most spoke come first
    const waiting = people
      .map((candidate) => ({ typed: null, candidate }))
      .sort((one, other) => (points.get(other.candidate.id) ?? 0) - (points.get(one.candidate.id) ?? 0))
    const lines = sorted(waiting, over, { pathed: false, fromQueue: true })
    const batchId = await carryOut(moment, cohort, lines, {
      fromOn: firstDay(cohort, today),
      askedBy: 'officer',
      path: null,
      pathNote: null,
    })
    const said = lines.map(({ candidate, outcome }) => ({ person: candidate?.id, outcome }))
    await sql`update allocation_line set outcome = coalesce(said.outcome, 'unknown')
      from allocation_line line left join jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (person uuid, outcome text)
        on said.person = line.person_id
      where allocation_line.round_id = line.round_id and allocation_line.person_id = line.person_id
        and line.round_id = ${id} and line.cohort_id = ${cohortId}`.execute(tx)
    await tx
      .updateTable('allocationCohort')
      .set({ batchId })
      .where('roundId', '=', id)
      .where('cohortId', '=', cohortId)
      .execute()
    const about = [cohortId, ...changedIn(lines)]
    return done({ id }, { subject: id, about, scope: cohort, after: countsOf(lines) })
  },
})

async function pointsOf(tx: Tx, roundId: string, cohortId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('allocationLine')
    .select(['personId', 'points'])
    .where('roundId', '=', roundId)
    .where('cohortId', '=', cohortId)
    .execute()
  return new Map(rows.map(({ personId, points }) => [personId, points ?? 0]))
}

/** Every cohort has had its places given. */
export const finish = act({
  name: 'allocation.finished',
  permission: 'allocation.carry-on',
  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'approved') return refuse('moved-on')
    await tx
      .updateTable('allocationRound')
      .set({ state: 'done', endedAt: now, version: round.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: round, after: { state: 'done' } })
  },
})
