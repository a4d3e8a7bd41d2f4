import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, done, found, type Tx } from '#kernel'
import { inReach } from './queries.ts'

/** "Sudah saya baca": the person knows. The thing itself stays open until it is settled. */
export const readNotice = act({
  name: 'notice.read',
  permission: 'notice.read',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const reminder = found(
      await tx
        .selectFrom('reminder')
        .innerJoin('notice', 'notice.reminderId', 'reminder.id')
        .select(['reminder.title', 'reminder.agreementId', 'reminder.unitId', 'reminder.kanwilId'])
        .where('reminder.id', '=', id)
        .where('notice.accountId', '=', actor.accountId)
        .where(inReach(actor))
        .limit(1)
        .executeTakeFirst(),
    )
    const { title, agreementId, ...scope } = reminder
    await markRead(tx, actor, now, [id])
    const about = agreementId ? [agreementId] : []
    return done({ id }, { subject: id, about, scope, after: { title } })
  },
})

/** The same for everything that is unread. */
export const readNotices = act({
  name: 'notices.read',
  permission: 'notice.read',

  input: z.object({}),

  async run({ tx, actor, now }) {
    const count = await markRead(tx, actor, now)
    const subject = found(actor.accountId)
    return done({ count }, { subject, scope: actor.scope, after: { count } })
  },
})

async function markRead(tx: Tx, actor: Actor, now: Date, only?: string[]): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update notice set read_at = ${now} from reminder
    where reminder.id = notice.reminder_id and notice.account_id = ${actor.accountId} and notice.read_at is null
      and reminder.settled_on is null and ${inReach(actor)}
      ${only ? sql`and reminder.id = any(${only}::uuid[])` : sql``}`.execute(tx)
  return Number(numAffectedRows)
}
