import { sql } from 'kysely'
import { to } from '#addresses'
import { addMonths, longDay, may } from '#kernel'
import { firstPartner } from './ended.ts'
import { inForceOn } from './in-force.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Months after which a memorandum ought to have led to something (domain guide 1.3). */
const grace = 6

/** A memorandum in force under which nothing was agreed. */
export const loneMemoranda = question<{ partner: string | null }>({
  code: 'mou-tanpa-pks',
  title: 'MoU tanpa PKS',
  lead: `Nota kesepahaman yang sudah ${grace} bulan berlaku tanpa perjanjian atau rencana kerja di bawahnya.`,
  isFor: (actor) => may(actor, 'agreement.propose'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.starts_on`, sql`jsonb_build_object('partner', (${firstPartner}))`)}
    where ${ours(asked)} and agreement.kind = 'memorandum' and ${inForceOn(asked.today)}
      and agreement.starts_on <= ${addMonths(asked.today, -grace)}
      and not exists (
        select from agreement below where below.parent_id = agreement.id and below.stage <> 'dropped')`,
  task: (row, asked) => ({
    title: row.title,
    href:
      isOurs(asked, row) && row.detail.partner
        ? `${to.newAgreement}?mitra=${row.detail.partner}`
        : to.agreement(row.id),
    detail: `${between(row, asked)}. Berlaku sejak ${longDay(row.day ?? asked.today)}.`,
    badge: { kind: 'attention', word: 'Belum ada PKS' },
  }),
})
