import { sql } from 'kysely'
import type { Database } from '#kernel'

/** What signing in is checked against. Never leaves the sign-in and own-account pages. */
export interface Credentials {
  id: string
  name: string
  username: string
  passwordHash: string | null
  totpSecret: string | null
  totpStep: bigint | null
  knownDeviceSalt: string
}

/** The credentials of an open account. */
export async function credentialsOf(db: Database, username: string): Promise<Credentials | undefined> {
  const { rows } = await sql<Credentials>`select * from credentials_of(${username})`.execute(db)
  return rows[0]
}
