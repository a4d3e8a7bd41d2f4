import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { levelOf, unitKinds } from '#accounts'
import { to } from '#addresses'
import { longDay, within } from '#kernel'
import { month, waited } from './badges.ts'
import { type Asked, question } from './question.ts'

const offices = unitKinds.filter((kind) => levelOf(kind) !== 'unit')

/** Open units, the places themselves and not the offices above them. */
export const isPlace = sql<SqlBool>`(unit.kind not in (${sql.join(offices)}) and unit.closed_on is null)`

export const boundByNothing = sql<SqlBool>`not exists (
  select from agreement_unit bound where bound.unit_id = unit.id)`

/** That somebody signed in or searched says nothing. */
const isRecording = sql<SqlBool>`(event.act not like 'session.%' and event.act <> 'search.asked')`

/** When anything was last recorded there. */
export const lastRecorded = (place: RawBuilder<unknown>) =>
  sql<Date | null>`(select max(event.at) from event where ${place} and ${isRecording})`

export const recordedNothing = (now: Date) => sql<SqlBool>`not exists (
  select from event where event.unit_id = unit.id and ${isRecording}
    and event.at >= ${now}::timestamptz - ${`${month} days`}::interval)`

/** Units of the region that work with nobody yet. */
export const withoutAgreements = question({
  code: 'tanpa-kerja-sama',
  title: 'Satuan kerja tanpa kerja sama',
  lead: 'Belum ada satu pun kerja sama yang tercatat, juga yang baru dijajaki.',
  isFor: ({ reach }) => reach.of === 'kanwil',
  reads: 'unit.read',
  rows: (asked) => sql`${units(sql`null::date`)} where ${seen(asked)} and ${boundByNothing}`,
  task: (row) => ({
    title: row.title,
    href: to.unit(row.id),
    detail: 'Belum ada kerja sama yang tercatat.',
    badge: { kind: 'attention', word: 'Belum ada' },
  }),
})

/** Units of the region from which nothing is heard. */
export const silentUnits = question({
  code: 'tanpa-catatan',
  title: 'Satuan kerja tanpa catatan',
  lead: `Tidak ada yang dicatat dalam ${month} hari terakhir.`,
  isFor: ({ reach }) => reach.of === 'kanwil',
  reads: 'unit.read',
  rows: (asked) => sql`
    ${units(sql`(${lastRecorded(sql`event.unit_id = unit.id`)} at time zone unit.time_zone)::date`)}
    where ${seen(asked)} and ${recordedNothing(asked.now)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.unit(row.id),
    detail: row.day ? `Catatan terakhir ${longDay(row.day)}.` : 'Belum pernah mencatat apa pun.',
    badge: row.day ? waited(asked, row.day) : { kind: 'stalled', word: 'Belum pernah' },
  }),
})

const units = (day: RawBuilder<unknown>) => sql`
  select unit.id, null::uuid as agreement_id, unit.id as unit_id, unit.name as title,
    ${day} as day, '{}'::jsonb as detail from unit`

function seen({ actor, unit, kanwil }: Asked) {
  const reach = within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') })
  const narrowed = unit ? sql`and unit.id = ${unit}` : kanwil ? sql`and unit.kanwil_id = ${kanwil}` : sql``
  return sql<SqlBool>`${reach} and ${isPlace} ${narrowed}`
}
