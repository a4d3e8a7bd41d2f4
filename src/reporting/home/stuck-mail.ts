import { sql } from 'kysely'
import { to } from '#addresses'
import { addDays, may, within } from '#kernel'
import { question } from './question.ts'

/** Days that a letter may wait before somebody should look, and that a failure is worth telling. */
const patience = 1
const recent = 14

interface Detail {
  waiting: number
  failed: number
}

/** Letters that do not leave, one line for each office; in a sample none ever does. */
export const stuckMail = question<Detail>({
  code: 'surel-tertahan',
  title: 'Surel pengingat tertahan',
  lead: 'Gagal dikirim, atau lebih dari sehari menunggu. Alasannya ada di kotak keluar.',
  isFor: (actor) => may(actor, 'mail.administer'),
  reads: 'mail.administer',
  rows: ({ actor, today, unit, kanwil }) => sql`
    select mail.unit_id as id, null::uuid as agreement_id, mail.unit_id, unit.name as title, min(mail.day) as day,
      jsonb_build_object('waiting', count(*) filter (where state = 'waiting'),
        'failed', count(*) filter (where state = 'given-up')) as detail
    from mail join unit on unit.id = mail.unit_id
    where ((state = 'waiting' and day < ${addDays(today, -patience)})
        or (state = 'given-up' and day >= ${addDays(today, -recent)}))
      and ${within(actor, { unit: sql.ref('mail.unit_id'), kanwil: sql.ref('mail.kanwil_id') })}
      and not exists (select from installation where sample)
      ${unit ? sql`and mail.unit_id = ${unit}` : sql``} ${kanwil ? sql`and mail.kanwil_id = ${kanwil}` : sql``}
    group by mail.unit_id, unit.name`,
  task: ({ title, detail: { waiting, failed } }) => ({
    title,
    href: to.outbox,
    detail: [
      failed > 0 && `${failed} surel gagal.`,
      waiting > 0 && `${waiting} surel lebih dari sehari menunggu.`,
    ]
      .filter(Boolean)
      .join(' '),
    badge: { kind: 'attention', word: 'Periksa' },
  }),
})
