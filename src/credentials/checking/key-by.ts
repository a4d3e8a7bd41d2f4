import { z } from 'zod'
import type { Db } from '#kernel'

/** A published key, by its id or by itself, with its issuer and times. */
export function keyBy(db: Db, by: { id: string } | { publicKey: string }) {
  const [column, value] =
    'id' in by
      ? (['issuerKey.id', z.uuid().safeParse(by.id).data ?? null] as const)
      : (['issuerKey.publicKey', by.publicKey] as const)
  return db
    .selectFrom('issuerKey')
    .innerJoin('issuer', 'issuer.id', 'issuerKey.issuerId')
    .select(['issuer.id as issuerId', 'issuer.origin', 'issuerKey.publicKey'])
    .select(['issuerKey.validFrom', 'issuerKey.validTo', 'issuerKey.compromisedOn'])
    .where(column, '=', value)
    .executeTakeFirst()
}

export type PublishedKey = NonNullable<Awaited<ReturnType<typeof keyBy>>>
