import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Day, fromToday, may, within } from '#kernel'
import { type PermitKind, permitKinds } from '#permits'
import { due, waited } from './badges.ts'
import { type Asked, isOurs, question } from './question.ts'

interface Detail {
  kind: PermitKind
  authority: string
}

/** Permits that end soon or ended, and nobody renews them; the days stand in the rule `permit.reminders`. */
export const endingPermits = question<Detail>({
  code: 'izin-segera-habis',
  title: 'Izin segera habis',
  lead: 'Izin yang habis masa atau segera habis, dan perpanjangannya belum diurus.',
  isFor: (actor) => may(actor, 'permit.write'),
  reads: 'permit.read',
  rows: (asked) => sql`
    ${permits(sql`permit.expires_on`)} ${ruled(asked.today)}
    where ${seen(asked)} and permit.stage = 'granted'
      and permit.expires_on <= ${asked.today}::date + (
        select max(days::int) from jsonb_array_elements_text(rule.value -> 'days') days)
      and not exists (select from permit later where later.renews_id = permit.id and later.stage <> 'refused')`,
  task: (row, asked) => ({
    title: row.title,
    href: to.permit(row.id),
    detail: `${whose(row, asked)}${permitKinds[row.detail.kind]}, ${row.detail.authority}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** Applications that were expected by now, or of which nothing was heard for long. */
export const stuckPermits = question<Detail>({
  code: 'izin-macet',
  title: 'Izin macet',
  lead: 'Permohonan yang melewati perkiraan terbit, atau lama tanpa langkah.',
  isFor: (actor) => may(actor, 'permit.write'),
  reads: 'permit.read',
  rows: (asked) => sql`
    ${permits(sql`permit.moved_on`)} ${ruled(asked.today)}
    where ${seen(asked)} and permit.stage = 'in-progress'
      and (coalesce(permit.expected_on < ${asked.today}, false)
        or permit.moved_on <= ${asked.today}::date - (rule.value ->> 'stillDays')::int)`,
  task: (row, asked) => ({
    title: row.title,
    href: to.permit(row.id),
    detail: `${whose(row, asked)}${permitKinds[row.detail.kind]}, ${row.detail.authority}. Langkah terakhir ${fromToday(asked.today, row.day ?? asked.today)}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const permits = (day: RawBuilder<unknown>) => sql`
  select permit.id, permit.agreement_id, permit.unit_id, permit.subject as title, ${day} as day,
    jsonb_build_object('kind', permit.kind, 'authority', permit.authority) as detail from permit`

/** The rule that holds for the office of each permit, its own before the general one. */
const ruled = (today: Day) => sql`join lateral (
  select value from rule
  where code = 'permit.reminders' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    and (unit_id is null or unit_id = permit.unit_id)
  order by unit_id nulls last, valid_from desc limit 1
) rule on true`

function seen({ actor, unit, kanwil }: Asked) {
  const reach = within(actor, { unit: sql.ref('permit.unit_id'), kanwil: sql.ref('permit.kanwil_id') })
  if (unit) return sql<SqlBool>`${reach} and permit.unit_id = ${unit}`
  return kanwil ? sql<SqlBool>`${reach} and permit.kanwil_id = ${kanwil}` : reach
}

/** One's own office needs no name. */
const whose = (row: Parameters<typeof isOurs>[1], asked: Asked): string =>
  isOurs(asked, row) ? '' : `${row.unitName}. `
