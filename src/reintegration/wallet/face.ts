import { sql } from 'kysely'
import type { Db, Secrets } from '#kernel'
import type { Face } from '../pack/face.ts'
import { tokenHash } from './token.ts'

/** What an opened wallet shows now; undefined once it was withdrawn or ended. */
export async function faceBehind(
  db: Db,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<Face | undefined> {
  const { rows } = await sql<{ face: Face }>`
    select face from wallet_face(${tokenHash(secrets, token)}, ${now})`.execute(db)
  return rows[0]?.face
}
