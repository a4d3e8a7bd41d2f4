import { sql } from 'kysely'
import { type Actor, type Database, type Secrets, stranger, type Zone } from '#kernel'

/**
 * The secret part of /hadir/…: made from the id of the link with the program's key, so the page of the lesson may show
 * it again, while the database keeps only its fingerprint.
 */
export const linkToken = (secrets: Secrets, id: string): string =>
  secrets.fingerprint(`tautan hadir ${id}`).slice(0, 40)

export const tokenHash = (secrets: Secrets, token: string): string => secrets.fingerprint(`hadir ${token}`)

/** A link that opens its lesson now: on the lesson's own day, until the sheet is closed or the link is revoked. */
export interface OpenLink {
  id: string
  lessonId: string
  unitId: string
  kanwilId: string
  holder: string
  timeZone: Zone
}

/** What a token opens at this moment; undefined for every token that opens nothing, whatever the cause. */
export async function linkBehind(
  db: Database,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<OpenLink | undefined> {
  if (!/^[0-9a-f]{40}$/.test(token)) return undefined
  const { rows } = await sql<OpenLink>`
    select * from lesson_link_by(${tokenHash(secrets, token)}, ${now})`.execute(db)
  return rows[0]
}

/** Whoever holds the link: no account, no post; reaches the office of the lesson for the act of the link alone. */
export const holderOf = ({ holder, unitId, kanwilId, timeZone }: OpenLink): Actor => ({
  ...stranger,
  name: `${holder} (tautan instruktur)`,
  post: 'Instruktur',
  scope: { unitId, kanwilId },
  reach: { of: 'unit', id: unitId },
  zone: timeZone,
})
