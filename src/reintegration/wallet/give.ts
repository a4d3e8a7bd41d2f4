import { addMonths, type Moment, newId, ruleOn, type Scope } from '#kernel'
import { tokenHash, walletToken } from './token.ts'

/** A new address for a pack; the one before it leads nowhere any more. */
export async function giveLink(
  { tx, actor, now, today, secrets }: Moment,
  packId: string,
  scope: Scope,
): Promise<void> {
  const { value } = await ruleOn<{ months: number }>(tx, 'wallet.life', today, scope)
  await endLink({ tx, actor, now }, packId)
  const id = newId()
  await tx
    .insertInto('walletLink')
    .values({
      id,
      packId,
      tokenHash: tokenHash(secrets, walletToken(secrets, id)),
      givenByName: actor.name,
      givenAt: now,
      expiresOn: addMonths(today, value.months),
      withdrawnAt: null,
      withdrawnByName: null,
      openedAt: null,
    })
    .execute()
}

/** The living address of a pack ends; answers whether there was one. */
export async function endLink(
  { tx, actor, now }: Pick<Moment, 'tx' | 'actor' | 'now'>,
  packId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('walletLink')
    .set({ withdrawnAt: now, withdrawnByName: actor.name })
    .where('packId', '=', packId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
