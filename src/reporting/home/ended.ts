import { sql } from 'kysely'
import { to } from '#addresses'
import { decidedToStop, followed } from '#agreements'
import { addDays, fromToday, may } from '#kernel'
import { month } from './badges.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Ended lately, and nothing follows yet. */
export const ended = question<{ partner: string | null }>({
  code: 'baru-berakhir',
  title: 'Baru berakhir',
  lead: `Berakhir dalam ${month} hari terakhir dan belum ada perpanjangannya.`,
  isFor: (actor) => may(actor, 'agreement.propose'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.ends_on`, sql`jsonb_build_object('partner', (${firstPartner}))`)}
    where ${ours(asked)} and agreement.stage in ('active', 'ended') and not ${followed}
      and not ${decidedToStop}
      and agreement.ends_on between ${addDays(asked.today, -month)} and ${addDays(asked.today, -1)}`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) && row.detail.partner ? to.renewAgreement(row.id) : to.agreement(row.id),
    detail: `${between(row, asked)}. Ajukan perpanjangan bila masih diperlukan.`,
    badge: { kind: 'ended', word: `Berakhir ${fromToday(asked.today, row.day ?? asked.today)}` },
  }),
})

export const firstPartner = sql`
  select party.partner_id from party where party.agreement_id = agreement.id and party.partner_id is not null
  order by party.place_in_order limit 1`
