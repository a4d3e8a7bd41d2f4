import type { Context } from 'hono'
import { to } from '#addresses'
import type { App } from '#kernel'
import { invitationToken } from './invitations.ts'

const shownFor = 15 * 60_000

/** The link that this administrator made for an account in the last quarter of an hour, if it is still unused. */
export async function linkOf(
  c: Context<App>,
  accountId: string,
): Promise<{ address: string; until: Date } | undefined> {
  const { db, actor, services } = c.var
  const invitation = await db
    .selectFrom('invitation')
    .select(['id', 'expiresAt'])
    .where('accountId', '=', accountId)
    .where('createdBy', '=', actor.accountId)
    .where('usedAt', 'is', null)
    .where('createdAt', '>', new Date(services.clock().getTime() - shownFor))
    .executeTakeFirst()
  if (!invitation) return undefined
  const address = originOf(c) + to.invitation(invitationToken(services.secrets, invitation.id))
  return { address, until: invitation.expiresAt }
}

function originOf(c: Context<App>): string {
  const { protocol, host } = new URL(c.req.url)
  return `${c.req.header('x-forwarded-proto') ?? protocol.slice(0, -1)}://${host}`
}
