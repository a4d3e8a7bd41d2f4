import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { type Proof, proofs } from '#plans'
import { waited } from './badges.ts'
import { between, ours, question } from './question.ts'

interface Detail {
  item: string
  kind: Proof
  by: string
}

/** Proof that a colleague laid, and that waits for somebody else to look at it. */
export const proofsToVerify = question<Detail>({
  code: 'bukti-menunggu',
  title: 'Bukti menunggu diperiksa',
  lead: 'Bukti kegiatan yang diunggah rekan Anda dan belum diperiksa orang kedua.',
  isFor: (actor) => may(actor, 'proof.verify'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    select proof.id, proof.agreement_id, proof.unit_id, plan_item.activity as title,
      (proof.added_at at time zone 'UTC')::date as day,
      jsonb_build_object('item', plan_item.id, 'kind', proof.kind, 'by', proof.added_by_name) as detail
    from proof join plan_item on plan_item.id = proof.plan_item_id
      join agreement on agreement.id = proof.agreement_id
    where ${ours(asked)} and proof.verified_on is null and proof.set_aside_on is null
      and plan_item.done_on is null and proof.added_by <> ${asked.actor.accountId}::uuid`,
  task: (row, asked) => ({
    title: row.title,
    href: to.proof(row.agreementId ?? '', row.detail.item, row.id),
    detail: `${between(row, asked)}. ${proofs[row.detail.kind]}, diunggah ${row.detail.by}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
