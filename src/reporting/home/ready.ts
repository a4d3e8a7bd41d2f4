import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { complete } from './complete.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Everything required is there: the head's word is all that is missing. */
export const ready = question({
  code: 'siap-berlaku',
  title: 'Siap diberlakukan',
  lead: 'Semua yang wajib sudah ada. Kepala tinggal memberlakukannya.',
  isFor: (actor) => may(actor, 'agreement.activate'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.stage_since`)}
    where ${ours(asked)} and agreement.stage = 'signing' and ${complete}`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.activateAgreement(row.id) : to.agreement(row.id),
    detail: `${between(row, asked)}. Semua yang wajib sudah ada.`,
    badge: { kind: 'attention', word: 'Tinggal diberlakukan' },
  }),
})
