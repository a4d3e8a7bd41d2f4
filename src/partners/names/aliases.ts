import type { Tx } from '#kernel'

export async function insertAliases(tx: Tx, partnerId: string, aliases: readonly string[]): Promise<void> {
  if (aliases.length === 0) return
  await tx
    .insertInto('partnerAlias')
    .values(aliases.map((alias) => ({ partnerId, alias })))
    .execute()
}

/** These names and no others. */
export async function replaceAliases(tx: Tx, partnerId: string, aliases: readonly string[]): Promise<void> {
  await tx.deleteFrom('partnerAlias').where('partnerId', '=', partnerId).execute()
  await insertAliases(tx, partnerId, aliases)
}
