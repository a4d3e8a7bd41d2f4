import { sql } from 'kysely'
import { type Moment, refuse, type Tx } from '#kernel'
import type { Part } from '../editing.ts'
import type { Agreement } from '../tables.ts'

/** The parts of an agreement that a round of approval is about, and that stand still while it is open. */
const text: readonly Part[] = ['identity', 'term', 'parties', 'plan']

export const isUnderApproval = ({ approval }: Pick<Agreement, 'approval'>, part: Part): boolean =>
  approval === 'open' && text.includes(part)

/**
 * Every act that changes the text asks here first: refused while a round of approval is open, else it is kept
 * whose hand it was, for nobody approves what they wrote.
 */
export async function writeText(moment: Moment, { id, approval }: Pick<Agreement, 'id' | 'approval'>) {
  if (approval === 'open') return refuse('under-approval')
  await keepHands(moment, [id])
  return undefined
}

/** Keeps that the actor wrote in these agreements, each for the round that comes next. */
export async function keepHands({ tx, actor }: Moment, agreementIds: readonly string[]): Promise<void> {
  if (!actor.accountId || agreementIds.length === 0) return
  await sql`
    insert into text_hand (agreement_id, account_id, round)
    select written.id, ${actor.accountId}, 1 + coalesce((
      select max(number) from approval_round where agreement_id = written.id), 0)
    from unnest(${[...agreementIds]}::uuid[]) as written (id) on conflict do nothing`.execute(tx)
}

/** The same for the annex, whose rows a later capability owns: its changes are counted, and so seen by the fingerprint. */
export async function writeAnnex(moment: Moment, agreement: Pick<Agreement, 'id' | 'approval'>) {
  const held = await writeText(moment, agreement)
  if (held) return held
  await moment.tx
    .updateTable('agreement')
    .set((eb) => ({ annexVersion: eb('annexVersion', '+', 1) }))
    .where('id', '=', agreement.id)
    .execute()
  return undefined
}

/** Whoever proposed the agreement wrote its first words. */
export async function signFirstHand(tx: Tx, agreementId: string, accountId: string | null): Promise<void> {
  if (accountId) await tx.insertInto('textHand').values({ agreementId, accountId, round: 0 }).execute()
}

/** Who may not approve the round that comes: who proposed, who wrote since the last round, and who submits. */
export async function draftersOf(tx: Tx, agreementId: string, round: number): Promise<string[]> {
  const hands = await tx
    .selectFrom('textHand')
    .select('accountId')
    .distinct()
    .where('agreementId', '=', agreementId)
    .where('round', 'in', [0, round])
    .execute()
  return hands.map(({ accountId }) => accountId)
}
