import { type SqlBool, sql } from 'kysely'
import type { Tx } from '#kernel'
import { recordsOf } from '#partners'
import type { ConsentKind } from './kinds.ts'

export interface Matter {
  personId: string
  kind: ConsentKind
  partnerId: string | null
}

/** Answers that count now to one question; those about merged records of a partner are answers about the partner. */
export const about = ({ personId, kind, partnerId }: Matter) =>
  sql<SqlBool>`consent.person_id = ${personId} and consent.kind = ${kind} and consent.replaced_at is null
    and ${partnerId ? sql`consent.partner_id in ${recordsOf([partnerId])}` : sql`consent.partner_id is null`}`

/** An earlier answer stays to be read, and no longer counts. */
export async function replaceEarlier(tx: Tx, { now, ...matter }: Matter & { now: Date }): Promise<void> {
  await sql`update consent set replaced_at = ${now} where ${about(matter)}`.execute(tx)
}
