import type { Db } from '#kernel'
import type { MailChoice } from '../tables.ts'

const idle = 12 * 3_600_000

export interface SessionSummary {
  id: string
  device: string
  ip: string
  createdAt: Date
  seenAt: Date
}

/** A person's open sessions, the one used last first. */
export function openSessionsOf(db: Db, accountId: string, now: Date): Promise<SessionSummary[]> {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'ip', 'createdAt', 'seenAt'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('seenAt', '>', new Date(now.getTime() - idle))
    .orderBy('seenAt', 'desc')
    .execute()
}

export interface CodeSet {
  setId: string
  madeAt: Date
  left: number
}

/** The recovery codes in force, or undefined when none were made. */
export async function codeSetOf(db: Db, accountId: string): Promise<CodeSet | undefined> {
  const codes = await db
    .selectFrom('recoveryCode')
    .select(['setId', 'madeAt', 'usedAt'])
    .where('accountId', '=', accountId)
    .execute()
  const first = codes[0]
  return first && { ...first, left: codes.filter(({ usedAt }) => usedAt === null).length }
}

export interface KeptMailChoice {
  email: string | null
  mailChoice: MailChoice
}

/** Where a person gets letters, and whether. */
export function mailChoiceOf(db: Db, accountId: string): Promise<KeptMailChoice> {
  return db
    .selectFrom('account')
    .select(['email', 'mailChoice'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
}
