import { type QueryExecutorProvider, sql } from 'kysely'
import { type Actor, type Secrets, stranger, type Zone } from '#kernel'

/** The secret part of /tanda-tangan/…: made from the id of the link, so that the office may show it again. */
export const linkToken = (secrets: Secrets, linkId: string): string =>
  secrets.fingerprint(`tautan tanda tangan ${linkId}`).slice(0, 40)

export const tokenHash = (secrets: Secrets, token: string): string =>
  secrets.fingerprint(`tanda tangan ${token}`)

/** Six digits that are told in another way than the link. */
export const codeOf = (secrets: Secrets, linkId: string): string =>
  String(
    Number.parseInt(secrets.fingerprint(`kode tanda tangan ${linkId}`).slice(0, 12), 16) % 1_000_000,
  ).padStart(6, '0')

export interface OpenLink {
  id: string
  agreementId: string
  paperId: string
  name: string
  linkId: string
  unitId: string
  kanwilId: string
  timeZone: Zone
}

/** What a token opens at this moment; undefined for every token that opens nothing, whatever the cause. */
export async function linkBehind(
  db: QueryExecutorProvider,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<OpenLink | undefined> {
  if (!/^[0-9a-f]{40}$/.test(token)) return undefined
  const { rows } =
    await sql<OpenLink>`select * from esign_link_by(${tokenHash(secrets, token)}, ${now})`.execute(db)
  return rows[0]
}

/** Whoever holds the link: no account, no post; reaches the office of the agreement for the acts of the link alone. */
export const holderOf = ({ name, unitId, kanwilId, timeZone }: OpenLink): Actor => ({
  ...stranger,
  name: `${name} (tautan tanda tangan)`,
  post: 'Penanda tangan mitra',
  scope: { unitId, kanwilId },
  reach: { of: 'unit', id: unitId },
  zone: timeZone,
})
