import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Db, within } from '#kernel'
import type { Level } from './steps.ts'

/** The latest notice about one thing to one person. */
export interface NoticeView {
  /** Of the reminder; one press of "Sudah saya baca" speaks of all notices about it. */
  id: string
  kind: string
  subjectId: string
  agreementId: string | null
  title: string
  day: Day
  unitId: string
  unitName: string
  /** Of the agreement that the thing belongs to, where it is not the agreement itself. */
  agreementTitle: string | null
  level: Level
  vacant: Level[]
  climbed: boolean
  cameFrom: string | null
  urgency: number
  givenOn: Day
  openedOn: Day
}

export interface Answer {
  rows: NoticeView[]
  /** Of this list, and how many there are in each. */
  unread: number
  read: number
}

/** What is open and was told to this person, the most urgent first, within the reach of the post in use. */
export async function noticesOf(
  db: Db,
  actor: Actor,
  { read, most, from }: { read: boolean; most: number; from: number },
): Promise<Answer> {
  const { rows } = await sql<NoticeView>`
    select * from (${latest(actor)}) own where own.was_read = ${read}
    order by urgency, day, title, id limit ${most} offset ${from}`.execute(db)
  const { rows: counts } = await sql<{ wasRead: boolean; count: number }>`
    select was_read, count(*)::int as count from (${latest(actor)}) own group by 1`.execute(db)
  const count = (which: boolean) => counts.find(({ wasRead }) => wasRead === which)?.count ?? 0
  return { rows, unread: count(false), read: count(true) }
}

/** Read by the page and by the letters. */
export const agreementTitle = sql`(select agreement.title from agreement
  where agreement.id = reminder.agreement_id and agreement.id <> reminder.subject_id)`

const latest = (actor: Actor) => sql`
  select distinct on (reminder.id) reminder.id, reminder.kind, reminder.subject_id, reminder.agreement_id,
    reminder.title, reminder.day, reminder.opened_on, reminder.unit_id, unit.name as unit_name, ${agreementTitle} as agreement_title,
    notice.level, notice.vacant, notice.climbed, notice.came_from, notice.urgency, notice.given_on,
    notice.read_at is not null as was_read
  from notice join reminder on reminder.id = notice.reminder_id join unit on unit.id = reminder.unit_id
  where notice.account_id = ${actor.accountId} and reminder.settled_on is null and ${inReach(actor)}
  order by reminder.id, notice.step desc`

/** Notices belong to a person, but the page of a post shows only what that post can open. */
export const inReach = (actor: Actor) =>
  sql<SqlBool>`${within(actor, { unit: sql.ref('reminder.unit_id'), kanwil: sql.ref('reminder.kanwil_id') })}`
