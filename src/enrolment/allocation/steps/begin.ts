import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, newId, refuse } from '#kernel'
import { type CohortView, cohortColumns, cohortTables, isOurs, seatsFree, takesPeople } from '../../cohort.ts'
import { inOpenRound } from '../round.ts'

export const mostCohorts = 200

/** An officer names the cohorts; the program weighs everybody who asks for them, or who may. */
export const begin = act({
  name: 'allocation.begun',
  permission: 'allocation.prepare',

  input: z.object({
    cohorts: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z
        .array(z.uuid())
        .min(1, 'Pilih paling sedikit satu angkatan')
        .max(mostCohorts, `Paling banyak ${mostCohorts} angkatan`),
    ),
    people: z.enum(['asking', 'everyone'], 'Pilih siapa yang ditimbang'),
  }),

  async run({ tx, actor, now }, { cohorts, people }) {
    const ids = [...new Set(cohorts)].sort()
    // held in one order, so that two rounds over the same cohorts wait for each other
    await sql`select id from cohort where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
    const { rows } = await sql<CohortView & { inRound: boolean }>`
      select ${cohortColumns}, ${inOpenRound('cohort.id')} as in_round from ${cohortTables}
      where cohort.id = any(${ids}::uuid[])`.execute(tx)
    const own = rows.filter((cohort) => isOurs(actor, cohort))
    if (own.length !== ids.length || own.some((cohort) => !takesPeople(cohort)))
      return refuse('cohort-over', { field: 'cohorts' })
    if (own.some(({ inRound }) => inRound)) return refuse('in-another-round', { field: 'cohorts' })
    if (own.every((cohort) => seatsFree(cohort) === 0)) return refuse('no-seats', { field: 'cohorts' })

    const id = newId()
    const { unitId, kanwilId } = found(own[0])
    await tx
      .insertInto('allocationRound')
      .values({
        id,
        unitId,
        kanwilId,
        state: 'begun',
        everyone: people === 'everyone',
        rules: JSON.stringify({}),
        accountId: actor.accountId,
        byName: actor.name,
        byPost: actor.post,
        zone: actor.zone,
        begunAt: now,
      })
      .execute()
    await tx
      .insertInto('allocationCohort')
      .values(own.map((cohort) => ({ roundId: id, cohortId: cohort.id, seats: seatsFree(cohort) })))
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: ids,
        scope: { unitId, kanwilId },
        after: { cohorts: ids.length, everyone: people === 'everyone' },
      },
    )
  },
})
