import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { addDays, may } from '#kernel'
import { due } from './badges.ts'
import { inForceOn } from './in-force.ts'
import { type Asked, between, notMine, ours, question } from './question.ts'

/** Days before its due day at which a promise is shown. */
const ahead = 14

/** Promises of agreements in force whose day has come or passed. */
export const dueItems = question<{ promise: string }>({
  code: 'kegiatan-jatuh-tempo',
  title: 'Kegiatan rencana aksi jatuh tempo',
  lead: `Kegiatan atas nama rekan Anda yang tenggatnya lewat atau tiba dalam ${ahead} hari.`,
  isFor: (actor) => may(actor, 'plan.write'),
  reads: 'agreement.read',
  remindedAs: ['plan-item-past'],
  rows: (asked) => sql`
    ${items} where ${ours(asked)} and ${goesOn(asked)} and ${notMine(asked, sql`plan_item.our_owner_id`)}
      and plan_item.ends_on <= ${addDays(asked.today, ahead)}`,
  task: (row, asked) => ({
    title: row.title,
    href: `${to.agreement(row.agreementId ?? '')}#rencana-aksi`,
    detail: `${between(row, asked)}. Target ${row.detail.promise}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** The columns of a question about promises. */
export const items = sql`select plan_item.id, plan_item.agreement_id, plan_item.unit_id, plan_item.activity as title,
  plan_item.ends_on as day, jsonb_build_object('promise', plan_item.quantity || ' ' || plan_item.measure) as detail
  from plan_item join agreement on agreement.id = plan_item.agreement_id`

/** Promises of what is in force and not suspended: what is held is asked of nobody. */
export const goesOn = ({ today }: Asked) =>
  sql<SqlBool>`${inForceOn(today)} and not ${isSuspended(sql.ref('agreement.id'), today)}`
