import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { addDays, may, number } from '#kernel'
import { achievedOf, expectedBy, isReportable } from '#plans'
import { goesOn, items, type Promised } from './due-items.ts'
import { personal } from './ending.ts'
import { type Asked, between, question, reached } from './question.ts'

/** Promises of this person that lag behind what should have happened by today (rule `plan-item.behind`). */
export const behindItems = question<Promised>({
  code: 'kegiatan-tertinggal',
  title: 'Kegiatan Anda yang tertinggal',
  lead: 'Kegiatan atas nama Anda yang tercapai jauh di bawah yang seharusnya sampai hari ini.',
  isFor: (actor) => may(actor, 'fact.report'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${items} where ${whose(asked)} and ${goesOn(asked)} and plan_item.counts_by is not null
      and plan_item.ends_on > ${later(asked)} and plan_item.starts_on <= ${asked.today}
      and ${achievedOf} * 100 < ${expectedBy(asked.today)} * ${least(asked)}`,
  task: (row, asked) => {
    const { quantity, measure, achieved, kind } = row.detail
    const elsewhere = kind === 'goods' ? 'Catat penerimaan bantuan' : 'Tutup sesi yang sudah terlaksana'
    const nextStep = isReportable(kind) ? 'Laporkan yang sudah terjadi' : elsewhere
    return {
      title: row.title,
      href: to.planItem(row.agreementId ?? '', row.id),
      detail: `${between(row, asked)}. Tercapai ${number(achieved)} dari ${number(quantity)} ${measure}. ${nextStep}.`,
      badge: { kind: 'attention', word: 'Tertinggal' },
    }
  },
})

/** One's own, or, of a list that is narrowed to a place, everybody's there. */
const whose = (asked: Asked) =>
  asked.unit || asked.kanwil
    ? reached(asked)
    : sql<SqlBool>`${reached(asked)} and plan_item.our_owner_id = ${asked.actor.accountId}::uuid`

/** What is due soon stands in `tanggung-jawab-anda` already; a list that is narrowed to a place holds everything. */
const later = ({ today, unit, kanwil }: Asked) => addDays(today, unit || kanwil ? -1 : personal)

/** The rule that holds for the office of each promise, its own before the general one. */
const least = ({ today }: Asked) => sql`(
  select (value ->> 'least')::int from rule
  where code = 'plan-item.behind' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    and (unit_id is null or unit_id = plan_item.unit_id)
  order by unit_id nulls last, valid_from desc limit 1)`
