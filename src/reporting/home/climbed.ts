import { sql } from 'kysely'
import { to } from '#addresses'
import { daysBetween, longDay, may, within } from '#kernel'
import { sourceOf } from '#notices'
import { question } from './question.ts'

interface Detail {
  kind: string
  subject: string
  from: string | null
  since: string
}

/** What others did not settle in time, and has come to this person. */
export const climbed = question<Detail>({
  code: 'naik-kepada-anda',
  title: 'Naik kepada Anda',
  lead: 'Belum selesai setelah beberapa hari, sehingga kini sampai kepada Anda.',
  isFor: (actor) => may(actor, 'notice.read'),
  reads: 'notice.read',
  rows: ({ actor, unit, kanwil }) => sql`
    select distinct on (reminder.id) reminder.id, reminder.agreement_id, reminder.unit_id, reminder.title,
      reminder.day, jsonb_build_object('kind', reminder.kind, 'subject', reminder.subject_id,
        'from', notice.came_from, 'since', reminder.opened_on) as detail
    from notice join reminder on reminder.id = notice.reminder_id
    where notice.account_id = ${actor.accountId} and notice.climbed and reminder.settled_on is null
      and ${within(actor, { unit: sql.ref('reminder.unit_id'), kanwil: sql.ref('reminder.kanwil_id') })}
      ${unit ? sql`and reminder.unit_id = ${unit}` : sql``}
      ${kanwil ? sql`and reminder.kanwil_id = ${kanwil}` : sql``}
    order by reminder.id, notice.step desc`,
  task: ({ title, agreementId, unitName, detail: { kind, subject, from, since } }, { today }) => {
    const source = sourceOf(kind)
    return {
      title,
      href: source?.place({ subjectId: subject, agreementId }) ?? to.notices,
      detail: `${unitName}. ${source?.what ?? 'Pengingat'}; ${from ? `${from} ` : ''}diingatkan sejak ${longDay(since)}.`,
      badge: { kind: 'stalled', word: `${daysBetween(since, today)} hari` },
    }
  },
})
