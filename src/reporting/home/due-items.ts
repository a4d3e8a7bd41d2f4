import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { addDays, may, number } from '#kernel'
import { achievedOf, type FactKind } from '#plans'
import { due } from './badges.ts'
import { inForceOn } from './in-force.ts'
import { type Asked, between, notMine, ours, question } from './question.ts'

/** Days before its due day at which a promise is shown. */
const ahead = 14

/** Promises of agreements in force whose day has come or passed. */
export const dueItems = question<Promised>({
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
    href: to.planItem(row.agreementId ?? '', row.id),
    detail: `${between(row, asked)}. ${soFar(row.detail)}`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** What a promise says and how much of it is there; nothing is counted for one whose kind is null. */
export interface Promised {
  quantity: number
  measure: string
  kind: FactKind | null
  achieved: number
}

const promised = sql`jsonb_build_object('quantity', plan_item.quantity, 'measure', plan_item.measure,
  'kind', plan_item.counts_by, 'achieved', ${achievedOf})`

/** 'Target 12 kali, tercapai 3.' */
export function soFar({ quantity, measure, kind, achieved }: Promised): string {
  const target = `Target ${number(quantity)} ${measure}`
  return kind === null ? `${target}.` : `${target}, tercapai ${number(achieved)}.`
}

/** The columns of a question about promises. */
export const items = sql`select plan_item.id, plan_item.agreement_id, plan_item.unit_id, plan_item.activity as title,
  plan_item.ends_on as day, ${promised} as detail
  from plan_item join agreement on agreement.id = plan_item.agreement_id`

/** Promises of what is in force and not suspended, neither done nor stopped: what is held is asked of nobody. */
export const goesOn = ({ today }: Asked) =>
  sql<SqlBool>`${inForceOn(today)} and num_nonnulls(plan_item.done_on, plan_item.stopped_on) = 0
    and not ${isSuspended(sql.ref('agreement.id'), today)}`
