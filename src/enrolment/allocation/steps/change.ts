import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, maybe, refuse, version } from '#kernel'
import { candidateFor } from '../../candidates.ts'
import { findCohort, takesPeople } from '../../cohort.ts'
import { standsAs, whyNot } from '../../many/sort.ts'
import { lockRound } from '../round.ts'

/** An officer puts somebody elsewhere, or takes them out, and says why. Whoever it is must meet the rules there. */
export const change = act({
  name: 'allocation.changed',
  permission: 'allocation.prepare',

  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    version,
    cohort: maybe(z.uuid('Pilih angkatan')),
    reason: line('Isi alasan perubahan', 240),
  }),

  async run({ tx, actor, now, today }, { id, personId, version: seen, cohort: wanted, reason }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'proposed') return refuse('moved-on')
    if (round.version !== seen) return refuse('changed-meanwhile', { theirs: { version: round.version } })
    const standing = found(
      await tx
        .selectFrom('allocationLine')
        .selectAll()
        .where('roundId', '=', id)
        .where('personId', '=', personId)
        .executeTakeFirst(),
    )
    if (standing.cohortId === wanted) return refuse('already-there', { field: 'cohort' })
    if (wanted !== null) {
      const seats = found(
        await tx
          .selectFrom('allocationCohort')
          .select('seats')
          .where('roundId', '=', id)
          .where('cohortId', '=', wanted)
          .executeTakeFirst(),
      )
      const cohort = await findCohort(tx, wanted, actor)
      if (!takesPeople(cohort)) return refuse('cohort-over', { field: 'cohort' })
      const candidate = await candidateFor(tx, cohort, today, personId)
      if (!candidate) return refuse('not-here')
      const outcome = standsAs(candidate, cohort, { pathed: false, fromQueue: true })
      if (outcome !== 'admitted')
        return refuse('not-open', { field: 'cohort', outcome, findings: whyNot(candidate, outcome) })
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from allocation_line
        where round_id = ${id} and cohort_id = ${wanted}`.execute(tx)
      if ((rows[0]?.count ?? 0) >= seats.seats) return refuse('no-seat-there', { field: 'cohort' })
    }
    await tx
      .updateTable('allocationLine')
      .set({
        cohortId: wanted,
        changedReason: reason,
        changedBy: actor.name,
        changedId: actor.accountId,
        changedAt: now,
      })
      .where('roundId', '=', id)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('allocationRound')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const about = [personId, standing.cohortId, wanted].flatMap((each) => each ?? [])
    return done({ id }, { subject: id, about, scope: round, after: { taken: wanted === null || undefined } })
  },
})
