import type { Selectable } from 'kysely'
import type { Db } from '#kernel'
import type { ListedTables } from './tables.ts'

export type ListedRow = Selectable<ListedTables['listedAgreement']>

/** The row of the list that an agreement came from. */
export function listedRowOf(db: Db, agreementId: string): Promise<ListedRow | undefined> {
  return db
    .selectFrom('listedAgreement')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .executeTakeFirst()
}
