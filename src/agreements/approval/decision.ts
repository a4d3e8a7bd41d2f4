import { z } from 'zod'
import { type Actor, type Db, type Moment, refuse } from '#kernel'
import { lockReached } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { tiersIn } from './round.ts'
import type { Round, TierRow } from './tables.ts'
import { heldBy } from './tiers.ts'

/** The form says which round it was drawn from: nobody initials a text they have not seen. */
export const decisionFields = { id: z.uuid(), roundId: z.uuid('Muat ulang halaman ini') }

/** What initialling and returning both refuse, and what they then decide about. */
export async function decisionOn({ tx, actor }: Moment, { id, roundId }: { id: string; roundId: string }) {
  const agreement = await lockReached(tx, id, actor)
  const round = await openRound(tx, agreement)
  if (round?.id !== roundId) return refuse('round-over')
  const all = await tiersIn(tx, round.id)
  const tier = all.find(({ state }) => state === 'waiting')
  if (!tier || !holds(actor, tier)) return refuse('not-your-tier')
  if (round.drafters.includes(actor.accountId ?? '')) return refuse('own-draft')
  if (all.some(({ decidedId }) => decidedId === actor.accountId)) return refuse('already-initialled')
  return { ok: true as const, agreement, round, tier }
}

/** The round that is open on an agreement; undefined when none is. */
export async function openRound(db: Db, { id, approval }: Agreement): Promise<Round | undefined> {
  if (approval !== 'open') return undefined
  return await db
    .selectFrom('approvalRound')
    .selectAll()
    .where('agreementId', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
}

/** Is this tier the actor's own, in their own office? */
export const holds = (actor: Actor, { tier, officeId }: Pick<TierRow, 'tier' | 'officeId'>): boolean =>
  heldBy(actor).includes(tier) && actor.scope?.unitId === officeId

export const decided = ({ actor, now }: Moment) => ({
  decidedId: actor.accountId,
  decidedBy: actor.name,
  decidedPost: actor.post,
  decidedAt: now,
})
