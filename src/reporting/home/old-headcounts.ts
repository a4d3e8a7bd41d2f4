import { sql } from 'kysely'
import { to } from '#addresses'
import { latestOf } from '#headcounts'
import { addDays, longDay, may, within } from '#kernel'
import { age } from './badges.ts'
import { question } from './question.ts'
import { isPlace } from './unit-questions.ts'

/** Units that once entered how many people they have, and let the figure grow old. */
export const oldHeadcounts = question({
  code: 'penghuni-perlu-diperbarui',
  title: 'Jumlah penghuni perlu diperbarui',
  lead: 'Angka terakhirnya sudah lama. Perbandingan per 100 penghuni memakai angka ini.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'headcount.record'),
  reads: 'headcount.read',
  rows: ({ actor, unit, kanwil, today, freshFor }) => sql`
    select unit.id, null::uuid as agreement_id, unit.id as unit_id, unit.name as title, head.counted_on as day,
      '{}'::jsonb as detail
    from unit join lateral (${latestOf(sql`unit.id`, today)}) head on true
    where ${within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') })} and ${isPlace}
      ${unit ? sql`and unit.id = ${unit}` : kanwil ? sql`and unit.kanwil_id = ${kanwil}` : sql``}
      and head.counted_on < ${addDays(today, -freshFor)}`,
  task: (row, { today }) => ({
    title: row.title,
    href: to.newHeadcount(row.id),
    detail: `Angka terakhir ${longDay(row.day ?? today)}.`,
    badge: { kind: 'waiting', word: age(today, row.day ?? today) },
  }),
})
