import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { insertMany } from '../../insert-many.ts'
import type { ProposedLine } from '../reckon.ts'
import { lockRound } from '../round.ts'
import type { RoundRules } from '../rules.ts'

/** What a round was reckoned to. */
export interface Proposal {
  rules: RoundRules
  seats: Record<string, number>
  lines: ProposedLine[]
  pairs: number
  points: number
  gap: number
  took: number
}

/** The program has found the best allocation and lays it before the officers. */
export const propose = act({
  name: 'allocation.proposed',
  permission: 'allocation.carry-on',

  input: z.object({ id: z.uuid(), proposal: z.custom<Proposal>() }),

  async run({ tx, actor, now }, { id, proposal }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'begun') return refuse('moved-on')
    const { rules, seats, lines, pairs, points, gap, took } = proposal
    await insertMany(
      tx,
      'allocation_line',
      lines.map(({ personId, cohortId, points: worth, reasons }) => ({
        round_id: id,
        person_id: personId,
        proposed_id: cohortId,
        cohort_id: cohortId,
        points: worth,
        reasons,
      })),
    )
    await sql`update allocation_cohort set seats = said.value::int
      from jsonb_each_text(${JSON.stringify(seats)}::jsonb) as said
      where round_id = ${id} and cohort_id = said.key::uuid`.execute(tx)
    await tx
      .updateTable('allocationRound')
      .set({
        state: 'proposed',
        rules: JSON.stringify(rules),
        pairs,
        points: BigInt(points),
        gap,
        took,
        proposedAt: now,
        version: round.version + 1,
      })
      .where('id', '=', id)
      .execute()
    const placed = lines.filter(({ cohortId }) => cohortId !== null).length
    return done({ id }, { subject: id, scope: round, after: { people: lines.length, placed } })
  },
})
