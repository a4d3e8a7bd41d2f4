import { type Db, found } from '#kernel'
import type { Pack, PackContact, PackLine, PackReference, PackStep, WalletLink } from '../tables.ts'

/** Every pack of a person within reach, the latest first. */
export function packsOf(db: Db, personId: string): Promise<Pack[]> {
  return db
    .selectFrom('pack')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('number', 'desc')
    .limit(50)
    .execute()
}

/** One of them; 404 for that of somebody else. */
export async function findPack(db: Db, personId: string, packId: string): Promise<Pack> {
  return found((await packsOf(db, personId)).find(({ id }) => id === packId))
}

export interface PackParts {
  lines: PackLine[]
  references: PackReference[]
  steps: PackStep[]
  contacts: PackContact[]
}

/** What is being put together, also what the face does not show. */
export async function partsOf(db: Db, packId: string): Promise<PackParts> {
  return {
    lines: await db
      .selectFrom('packLine')
      .selectAll()
      .where('packId', '=', packId)
      .orderBy('fromOn')
      .orderBy('id')
      .execute(),
    references: await db
      .selectFrom('packReference')
      .selectAll()
      .where('packId', '=', packId)
      .orderBy('writtenOn')
      .orderBy('id')
      .execute(),
    steps: await db
      .selectFrom('packStep')
      .selectAll()
      .where('packId', '=', packId)
      .orderBy('dueOn', (order) => order.asc().nullsLast())
      .orderBy('id')
      .execute(),
    contacts: await db
      .selectFrom('packContact')
      .selectAll()
      .where('packId', '=', packId)
      .orderBy('partner')
      .orderBy('id')
      .execute(),
  }
}

/** The address of a pack that leads somewhere today, or the last that did. */
export function linkOf(db: Db, packId: string): Promise<WalletLink | undefined> {
  return db
    .selectFrom('walletLink')
    .selectAll()
    .where('packId', '=', packId)
    .orderBy('withdrawnAt', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
