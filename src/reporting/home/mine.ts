import { sql } from 'kysely'
import { to } from '#addresses'
import { undecided } from '#agreements'
import { addDays, may } from '#kernel'
import { due } from './badges.ts'
import { goesOn, items, type Promised, soFar } from './due-items.ts'
import { endsWithin, personal } from './ending.ts'
import { agreements, between, question, type Row, reached } from './question.ts'

/** Of a promise what it says; an agreement that ends has none of it. */
type Detail = Promised | Record<never, never>

/** What this person answers for and what is due of it, promises and endings alike. */
export const mine = question<Detail>({
  code: 'tanggung-jawab-anda',
  title: 'Tanggung jawab Anda',
  lead: `Kegiatan dan kerja sama atas nama Anda yang tenggatnya lewat atau tiba dalam ${personal} hari.`,
  isFor: (actor) => may(actor, 'agreement.read'),
  reads: 'agreement.read',
  remindedAs: ['plan-item-past'],
  rows: (asked) => sql`
    ${items} where ${reached(asked)} and plan_item.our_owner_id = ${asked.actor.accountId}
      and ${goesOn(asked)} and plan_item.ends_on <= ${addDays(asked.today, personal)}
    union all
    ${agreements(sql`agreement.ends_on`)} where ${reached(asked)}
      and agreement.our_owner_id = ${asked.actor.accountId} and ${endsWithin(asked.today, personal)} and ${undecided(asked.today, asked.reminders)}`,
  task: (row, asked) => ({
    title: row.title,
    href: place(row),
    detail: `${between(row, asked)}. ${isPromise(row.detail) ? soFar(row.detail) : 'Hari terakhir berlaku, belum diputuskan.'}`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

const isPromise = (detail: Detail): detail is Promised => 'quantity' in detail

function place({ id, agreementId, detail }: Row<Detail>): string {
  return isPromise(detail) ? to.planItem(agreementId ?? '', id) : to.agreement(agreementId ?? '')
}
