import { sql } from 'kysely'
import { to } from '#addresses'
import { type ObjectCode, objects } from '#agreements'
import { longDay, may, within } from '#kernel'
import { type Urgency, unanswered, urgencies } from '#needs'
import { age } from './badges.ts'
import { type Asked, isOurs, question } from './question.ts'

/** What the unit lacks and no cooperation is to give, the oldest first. */
export const openNeeds = question<{ object: ObjectCode; urgency: Urgency }>({
  code: 'kebutuhan-tanpa-kerja-sama',
  title: 'Kebutuhan tanpa kerja sama',
  lead: 'Yang belum dimiliki satuan kerja dan belum dijanjikan siapa pun. Yang paling lama di atas.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'agreement.propose'),
  reads: 'need.read',
  rows: (asked) => sql`
    select need.id, null::uuid as agreement_id, need.unit_id, need.what as title, need.since as day,
      jsonb_build_object('object', need.object, 'urgency', need.urgency) as detail
    from need where ${reachOfNeeds(asked)} and ${unanswered(asked.today)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.need(row.id),
    detail: `${isOurs(asked, row) ? '' : `${row.unitName}. `}${objects[row.detail.object]}, sejak ${longDay(row.day ?? asked.today)}.`,
    badge:
      row.detail.urgency === 'urgent'
        ? { kind: 'attention', word: urgencies.urgent }
        : { kind: 'waiting', word: age(asked.today, row.day ?? asked.today) },
  }),
})

/** Needs within reach, narrowed when asked so. */
export function reachOfNeeds({ actor, unit, kanwil }: Asked) {
  const reach = within(actor, { unit: sql.ref('need.unit_id'), kanwil: sql.ref('need.kanwil_id') })
  const narrowed = unit
    ? sql`and need.unit_id = ${unit}`
    : kanwil
      ? sql`and need.kanwil_id = ${kanwil}`
      : sql``
  return sql`${reach} ${narrowed}`
}
