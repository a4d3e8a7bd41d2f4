import { sql } from 'kysely'
import { type Day, newId, type Tx, type Zone } from '#kernel'
import { inParts } from '../parts.ts'
import { agreementTitle } from '../queries.ts'
import { sourceOf } from '../sources/all.ts'
import type { MailLine } from '../tables.ts'
import type { Told } from '../tell.ts'

/** A notice that is to be told by letter, with whom it is for. */
interface Line {
  noticeId: string
  accountId: string
  sentTo: string
  unitId: string
  kanwilId: string
  kind: string
  subjectId: string
  agreementId: string | null
  title: string
  day: Day
  unitName: string
  agreementTitle: string | null
  cameFrom: string | null
}

/** Days after which a notice is no news any more, for somebody who chose letters only now. */
const fresh = 3

/** What has climbed goes at once to those who want it so: one letter a person. Returns how many letters. */
export async function queueEscalations(tx: Tx, told: readonly Told[], day: Day, now: Date): Promise<number> {
  const ids = told.filter(({ climbed }) => climbed).map(({ id }) => id)
  if (ids.length === 0) return 0
  const lines = await linesWhere(tx, sql`notice.id = any(${ids}::uuid[]) and account.mail_choice = 'at-once'`)
  return await queue(tx, lines, 'escalation', day, now)
}

/** Everything else, once a day in the morning of whoever it is for. Returns how many letters. */
export async function queueDigests(tx: Tx, zone: Zone, day: Day, now: Date): Promise<number> {
  const lines = await linesWhere(
    tx,
    sql`notice.zone = ${zone} and notice.given_on > ${day}::date - ${fresh}::int and notice.mail_id is null
      and notice.read_at is null and account.mail_choice <> 'none'
      and not exists (select from mail where mail.account_id = account.id and mail.kind = 'digest' and mail.day = ${day})`,
  )
  return await queue(tx, lines, 'digest', day, now)
}

async function linesWhere(tx: Tx, wanted: ReturnType<typeof sql>): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select notice.id as notice_id, account.id as account_id, account.email as sent_to,
      home.unit_id, home.kanwil_id, reminder.kind, reminder.subject_id, reminder.agreement_id, reminder.title,
      reminder.day, unit.name as unit_name, ${agreementTitle} as agreement_title, notice.came_from
    from notice
    join reminder on reminder.id = notice.reminder_id and reminder.settled_on is null
    join unit on unit.id = reminder.unit_id
    join account on account.id = notice.account_id and account.email is not null and account.closed_at is null
    join lateral (
      select post.unit_id, post.kanwil_id from post where post.account_id = account.id
      order by post.valid_to desc nulls first, post.valid_from desc limit 1
    ) home on true
    where ${wanted}
    order by notice.urgency, reminder.day, reminder.title, notice.id`.execute(tx)
  return rows
}

async function queue(
  tx: Tx,
  lines: Line[],
  kind: 'digest' | 'escalation',
  day: Day,
  now: Date,
): Promise<number> {
  const letters = [...Map.groupBy(lines, ({ accountId }) => accountId).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ id: newId(), first, own }] : []
  })
  const mails = letters.map(({ id, first, own }) => ({
    id,
    account_id: first.accountId,
    unit_id: first.unitId,
    kanwil_id: first.kanwilId,
    sent_to: first.sentTo,
    subject: subjectOf(kind, own.length),
    content: own.map((line) => inWords(line, day)),
  }))
  const carried = letters.flatMap(({ id, own }) => own.map(({ noticeId }) => ({ id: noticeId, mail_id: id })))
  for (const part of inParts(mails)) {
    await sql`
      insert into mail (id, account_id, unit_id, kanwil_id, kind, day, sent_to, subject, content, next_try_at, created_at)
      select id, account_id, unit_id, kanwil_id, ${kind}, ${day}, sent_to, subject, content, ${now}, ${now}
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as letter (
        id uuid, account_id uuid, unit_id uuid, kanwil_id uuid, sent_to text, subject text, content jsonb)`.execute(
      tx,
    )
  }
  for (const part of inParts(carried)) {
    await sql`
      update notice set mail_id = carried.mail_id
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as carried (id uuid, mail_id uuid)
      where notice.id = carried.id`.execute(tx)
  }
  return letters.length
}

/** Says how many and nothing else: a subject is read on locked screens and by whoever looks after the mail. */
function subjectOf(kind: 'digest' | 'escalation', count: number): string {
  return kind === 'digest' ? `Bekal: ${count} pengingat baru` : `Bekal: ${count} hal naik kepada Anda`
}

function inWords({ kind, unitName, agreementTitle: within, cameFrom, ...thing }: Line, today: Day): MailLine {
  const source = sourceOf(kind)
  const from = cameFrom ? ` Sebelumnya: ${cameFrom}.` : ''
  return {
    what: source?.what ?? 'Pengingat',
    title: thing.title,
    says: `${[unitName, within].filter(Boolean).join(', ')}. ${source?.says(thing.day, today) ?? ''}${from}`,
    href: source?.place(thing) ?? '/',
  }
}
