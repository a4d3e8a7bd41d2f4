import type { Moment, Tx } from '#kernel'
import type { Agreement } from '../tables.ts'
import type { Round, TierRow } from './tables.ts'
import { holdersOf, tiersAbove } from './tiers.ts'

/** Why a tier was passed over, as it stands in its note. */
export const passedOver = {
  vacant: 'Dilewati: tidak ada pemegang jabatan ini.',
  wrote: 'Dilewati: pemegang jabatan ini ikut menyusun naskah.',
  initialled: 'Dilewati: pemegang jabatan ini sudah memaraf pada putaran ini.',
} as const

export function tiersIn(tx: Tx, roundId: string): Promise<TierRow[]> {
  return tx.selectFrom('approvalTier').selectAll().where('roundId', '=', roundId).orderBy('place').execute()
}

/**
 * Lets the next tier wait that somebody may take, and passes over, with the reason, those that nobody may. When none
 * of the tiers was taken, the ladder above is asked: `nobody` then means there is nobody at all.
 */
export async function openNext(
  moment: Moment,
  agreement: Agreement,
  round: Pick<Round, 'id' | 'drafters'>,
): Promise<'waiting' | 'finished' | 'nobody'> {
  const all = await tiersIn(moment.tx, round.id)
  if (await waits(moment, round, all)) return 'waiting'
  if (all.some(({ state }) => state === 'initialled')) return 'finished'
  const above = (await tiersAbove(moment.tx, all, agreement)).map((place, at) => ({
    ...place,
    roundId: round.id,
    agreementId: agreement.id,
    place: all.length + at + 1,
    state: 'ahead' as const,
  }))
  for (const tier of above) {
    await moment.tx.insertInto('approvalTier').values(tier).execute()
    if (await waits(moment, round, await tiersIn(moment.tx, round.id))) return 'waiting'
  }
  return 'nobody'
}

/** Goes up over tiers that nobody may take, and stops at the first that somebody may. */
async function waits({ tx, now, today }: Moment, round: Pick<Round, 'drafters'>, all: TierRow[]) {
  const initialled = all.map(({ decidedId }) => decidedId)
  for (const tier of all.filter(({ state }) => state === 'ahead')) {
    const holders = await holdersOf(tx, tier, today)
    const others = holders.filter(({ accountId }) => !round.drafters.includes(accountId))
    if (others.some(({ accountId }) => !initialled.includes(accountId))) {
      await set(tx, tier, { state: 'waiting', waitingSince: now })
      return true
    }
    const why = holders.length === 0 ? 'vacant' : others.length === 0 ? 'wrote' : 'initialled'
    await set(tx, tier, { state: 'passed-over', note: passedOver[why] })
  }
  return false
}

export async function set(tx: Tx, tier: Pick<TierRow, 'roundId' | 'place'>, to: Partial<TierRow>) {
  await tx
    .updateTable('approvalTier')
    .set(to)
    .where('roundId', '=', tier.roundId)
    .where('place', '=', tier.place)
    .execute()
}

/** Ends the open round, if there is one: what nobody has decided yet is not asked any more. */
export async function closeRound(
  { tx, now }: Moment,
  agreementId: string,
  state: 'approved' | 'returned' | 'withdrawn',
): Promise<void> {
  await tx
    .updateTable('approvalTier')
    .set({ state: 'closed' })
    .where('agreementId', '=', agreementId)
    .where('state', 'in', ['ahead', 'waiting'])
    .execute()
  await tx
    .updateTable('approvalRound')
    .set({ state, closedAt: now })
    .where('agreementId', '=', agreementId)
    .where('state', '=', 'open')
    .execute()
  await tx
    .updateTable('agreement')
    .set({ approval: state === 'withdrawn' ? null : state })
    .where('id', '=', agreementId)
    .execute()
}
