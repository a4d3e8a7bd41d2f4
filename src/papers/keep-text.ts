import type { Insertable } from 'kysely'
import type { Tx } from '#kernel'
import type { PaperTables } from './tables.ts'

/** More of a text is not searched: about a hundred pages. */
export const mostSought = 300_000

/** Keeps a version of a text together with its words, by which it is found. */
export async function keepText(tx: Tx, text: Insertable<PaperTables['agreementText']>): Promise<void> {
  await tx.insertInto('agreementText').values(text).execute()
  const { id, agreementId, lines, at } = text
  await tx
    .insertInto('paperWords')
    .values({ id, agreementId, state: 'read', body: lines.join('\n').slice(0, mostSought), at })
    .execute()
}
