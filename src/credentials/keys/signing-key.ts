import { sql } from 'kysely'
import { type Db, found, type Secrets } from '#kernel'
import type { SigningKey } from '../making/facts.ts'

/** The key that signs in the name of an issuer today. 404 for strangers, and for an issuer that has none. */
export async function signingKeyOf(db: Db, secrets: Secrets, issuerId: string): Promise<SigningKey> {
  const { rows } = await sql<SigningKey>`select * from issuer_secret(${issuerId})`.execute(db)
  const { id, publicKey, secretKey } = found(rows[0])
  return { id, publicKey, secretKey: secrets.open(secretKey) }
}
