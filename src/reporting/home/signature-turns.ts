import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { waited } from './badges.ts'
import { between, question } from './question.ts'

/** A paper that the reader signs next. */
export const signatureTurns = question<{ signatory: string }>({
  code: 'giliran-tanda-tangan',
  title: 'Giliran Anda menandatangani',
  lead: 'Naskah yang menunggu tanda tangan Anda di layar.',
  isFor: (actor) => may(actor, 'paper.sign'),
  reads: 'paper.sign',
  rows: ({ actor, today }) => sql`
    select agreement.id, agreement.id as agreement_id, agreement.unit_id, agreement.title,
      least(paper.prepared_at::date, ${today}::date) as day, jsonb_build_object('signatory', signatory.id) as detail
    from esign_signatory signatory join esign_paper paper on paper.id = signatory.paper_id
      join agreement on agreement.id = signatory.agreement_id
    where signatory.account_id = ${actor.accountId}::uuid and signatory.state = 'waiting' and paper.state = 'open'
      and not exists (select from esign_signatory earlier where earlier.paper_id = paper.id
        and earlier.place_in_order < signatory.place_in_order and earlier.state <> 'signed')`,
  task: (row, asked) => ({
    title: row.title,
    href: to.signOnScreen(row.id, row.detail.signatory),
    detail: `${between(row, asked)}. Baca naskahnya, lalu tanda tangani.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
