import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { EarlyEnd, Suspension } from './tables.ts'

/** The suspension that stands on a day, if one does; it lies over an agreement in force. Reach: the agreement's. */
export async function suspensionOn(db: Db, agreementId: string, on: Day): Promise<Suspension | undefined> {
  const open = await openSuspension(db, agreementId)
  return open && open.beginsOn <= on ? open : undefined
}

/** The one that is not lifted, also when it begins later. */
export function openSuspension(db: Db, agreementId: string): Promise<Suspension | undefined> {
  return db
    .selectFrom('suspension')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .where('liftedOn', 'is', null)
    .executeTakeFirst()
}

export function suspensionsOf(db: Db, agreementId: string): Promise<Suspension[]> {
  return db
    .selectFrom('suspension')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('beginsOn')
    .orderBy('at')
    .execute()
}

/** The same for a list of agreements in force. */
export const isSuspended = (agreementId: Expression<string>, on: Day) => sql<SqlBool>`exists (
  select from suspension where suspension.agreement_id = ${agreementId}
    and suspension.lifted_on is null and suspension.begins_on <= ${on})`

/** The early end that stands; one that was withdrawn does not. */
export function earlyEndOf(db: Db, agreementId: string): Promise<EarlyEnd | undefined> {
  return db
    .selectFrom('earlyEnd')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .where('withdrawnReason', 'is', null)
    .executeTakeFirst()
}
