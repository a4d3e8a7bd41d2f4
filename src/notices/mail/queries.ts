import { type SqlBool, sql } from 'kysely'
import { type Actor, type Db, found, may, within } from '#kernel'
import type { MailLine, MailState } from '../tables.ts'

export interface MailView {
  id: string
  accountId: string
  name: string
  sentTo: string
  subject: string
  state: MailState
  tries: number
  nextTryAt: Date
  lastError: string | null
  createdAt: Date
  endedAt: Date | null
  total: number
}

interface Asked {
  state: MailState | undefined
  most: number
  from: number
}

/** Letters to oneself; an administrator also sees those to everyone within reach. The latest first, no contents. */
export async function mailsOf(db: Db, actor: Actor, { state, most, from }: Asked): Promise<MailView[]> {
  const { rows } = await sql<MailView>`
    select mail.id, account_id, account.name, sent_to, subject, state, tries, next_try_at, last_error,
      mail.created_at, ended_at, count(*) over ()::int as total
    from mail join account on account.id = mail.account_id
    where ${seenBy(actor)} ${state ? sql`and state = ${state}` : sql``}
    order by mail.created_at desc, mail.id desc limit ${most} offset ${from}`.execute(db)
  return rows
}

export async function countMails(db: Db, actor: Actor): Promise<Record<MailState, number>> {
  const { rows } = await sql<{ state: MailState; count: number }>`
    select state, count(*)::int as count from mail where ${seenBy(actor)} group by 1`.execute(db)
  const counts = { waiting: 0, sent: 0, 'given-up': 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** One letter with what it says, or 404: what was written to somebody else is nobody's to read. */
export async function findMail(
  db: Db,
  id: string,
  actor: Actor,
  anyone: boolean,
): Promise<MailView & { content: MailLine[] | null }> {
  const who = anyone ? seenBy(actor) : sql<SqlBool>`mail.account_id = ${actor.accountId}`
  const { rows } = await sql<MailView & { content: MailLine[] | null }>`
    select mail.*, account.name from mail join account on account.id = mail.account_id
    where mail.id::text = ${id} and ${who}`.execute(db)
  return found(rows[0])
}

function seenBy(actor: Actor) {
  const own = sql<SqlBool>`mail.account_id = ${actor.accountId}`
  if (!may(actor, 'mail.administer')) return own
  const reach = within(actor, { unit: sql.ref('mail.unit_id'), kanwil: sql.ref('mail.kanwil_id') })
  return sql<SqlBool>`(${own} or ${reach})`
}
