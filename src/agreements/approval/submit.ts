import { z } from 'zod'
import { act, done, line, maybe, newId, refuse } from '#kernel'
import { lockAgreement } from '../queries.ts'
import type { Stage } from '../stages.ts'
import { fingerprintOf, isApproved } from './fingerprint.ts'
import { openNext } from './round.ts'
import { draftersOf } from './text.ts'
import { tiersFor } from './tiers.ts'

/** While the text is being written and discussed it can be put before the tiers. */
export const whenSubmitted: readonly Stage[] = ['drafting', 'discussion']

/** The draft goes to its tiers, the lowest first; from here until the round ends the text stands still. */
export const submitDraft = act({
  name: 'approval.submitted',
  permission: 'approval.submit',

  input: z.object({ id: z.uuid(), note: maybe(line('Isi catatan', 240)) }),

  async run(moment, { id, note }) {
    const { tx, actor, now, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!whenSubmitted.includes(agreement.stage)) return refuse('not-drafting')
    if (agreement.approval === 'open') return refuse('already-open')
    if (await isApproved(tx, agreement)) return refuse('already-approved')

    const last = await tx
      .selectFrom('approvalRound')
      .select((eb) => eb.fn.max('number').as('number'))
      .where('agreementId', '=', id)
      .executeTakeFirst()
    const number = 1 + (last?.number ?? 0)
    const drafters = new Set(await draftersOf(tx, id, number))
    if (actor.accountId) drafters.add(actor.accountId)
    const round = { id: newId(), agreementId: id, number, drafters: [...drafters] }
    await tx
      .insertInto('approvalRound')
      .values({
        ...round,
        state: 'open',
        fingerprint: await fingerprintOf(tx, agreement),
        submittedBy: actor.name,
        submittedPost: actor.post,
        submittedAt: now,
        note,
        closedAt: null,
      })
      .execute()
    const places = await tiersFor(tx, agreement, today)
    const ladder = places.map((place, at) => ({ ...place, place: at + 1 }))
    if (ladder.length > 0) {
      const ahead = { roundId: round.id, agreementId: id, state: 'ahead' as const }
      await tx
        .insertInto('approvalTier')
        .values(ladder.map((tier) => ({ ...tier, ...ahead })))
        .execute()
    }
    if ((await openNext(moment, agreement, round)) !== 'waiting') return refuse('nobody-approves')
    await tx.updateTable('agreement').set({ approval: 'open' }).where('id', '=', id).execute()
    return done({ id, roundId: round.id }, { subject: id, scope: agreement, after: { round: number, note } })
  },
})
