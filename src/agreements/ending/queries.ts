import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { Agreement } from '../tables.ts'
import type { Decision } from './tables.ts'
import { asksForDecision, followed, reminderDays } from './undecided.ts'

/** What is known about the end of one agreement. Reach: the agreement's. */
export interface Ending {
  decision: Decision | undefined
  isFollowed: boolean
  /** Whether somebody has to say now what will happen. */
  asks: boolean
}

export async function endingOf(db: Db, agreement: Agreement, today: Day): Promise<Ending> {
  const decision = await decisionOf(db, agreement.id)
  const isFollowed = await isFollowedUp(db, agreement.id)
  const reminders = await reminderDays(db, today, agreement)
  const inForce = agreement.stage === 'active'
  const asks = inForce && asksForDecision(agreement, decision, { isFollowed, today, reminders })
  return { decision, isFollowed, asks }
}

export function decisionOf(db: Db, agreementId: string): Promise<Decision | undefined> {
  return db.selectFrom('endingDecision').selectAll().where('agreementId', '=', agreementId).executeTakeFirst()
}

async function isFollowedUp(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ followed: boolean }>`
    select ${followed} as followed from agreement where id = ${id}`.execute(db)
  return rows[0]?.followed ?? false
}
