import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockRound } from '../round.ts'

/** A second person says yes; the program then gives the places, cohort by cohort. */
export const approve = act({
  name: 'allocation.approved',
  permission: 'allocation.approve',
  input: z.object({ id: z.uuid(), version }),

  async run({ tx, actor, now }, { id, version: seen }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'proposed') return refuse('moved-on')
    if (round.version !== seen) return refuse('changed-meanwhile', { theirs: { version: round.version } })
    const touched = await tx
      .selectFrom('allocationLine')
      .select('personId')
      .where('roundId', '=', id)
      .where('changedId', '=', actor.accountId)
      .executeTakeFirst()
    if (round.accountId === actor.accountId || touched) return refuse('own-work')
    const placed = await tx
      .selectFrom('allocationLine')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('roundId', '=', id)
      .where('cohortId', 'is not', null)
      .executeTakeFirstOrThrow()
    if (placed.count === 0n) return refuse('nobody-placed')
    await tx
      .updateTable('allocationRound')
      .set({
        state: 'approved',
        approvedId: actor.accountId,
        approvedName: actor.name,
        approvedPost: actor.post,
        approvedAt: now,
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: round, after: { placed: Number(placed.count) } })
  },
})
