import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, newId, type Secrets, type Tx } from '#kernel'

const days = 7

/** Puts a new link in force for seven days and takes earlier ones of the person out of force. Returns its id. */
export async function keepInvitation(
  tx: Tx,
  link: { accountId: string; purpose: 'invite' | 'reset'; createdBy: string | null },
  now: Date,
): Promise<string> {
  const id = newId()
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  await tx
    .updateTable('invitation')
    .set({ usedAt: now })
    .where('accountId', '=', link.accountId)
    .where('usedAt', 'is', null)
    .execute()
  await tx
    .insertInto('invitation')
    .values({ id, ...link, createdAt: now, expiresAt })
    .execute()
  return id
}

/**
 * The secret part of the link /undangan/…: the id, signed with the program's key. Nobody else can make it,
 * so the database need not keep it and the page may show it again for a while.
 */
export const invitationToken = (secrets: Secrets, id: string): string => `${id}.${signature(secrets, id)}`

const signature = (secrets: Secrets, id: string) => secrets.fingerprint(`undangan ${id}`).slice(0, 40)

export interface OpenInvitation {
  id: string
  accountId: string
  name: string
  username: string
  purpose: 'invite' | 'reset'
}

/** What a link still opens; undefined when it was used, is too old, or never was. */
export async function invitationBehind(
  db: Database,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<OpenInvitation | undefined> {
  const id = token.slice(0, 36)
  if (!/^[0-9a-f-]{36}$/.test(id) || !same(token, invitationToken(secrets, id))) return undefined
  const { rows } = await sql<OpenInvitation>`select * from invitation_by(${id}, ${now})`.execute(db)
  return rows[0]
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
