import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, within } from '#kernel'
import { age } from './badges.ts'
import { question } from './question.ts'

/** Saved questions whose answer has grown old: people move, and means change (rule `targeting.age`). */
export const oldAnswers = question({
  code: 'sasaran-perlu-dijalankan',
  title: 'Sasaran perlu dijalankan lagi',
  lead: 'Pertanyaan tersimpan yang jawabannya sudah lama. Jalankan lagi untuk melihat siapa yang baru memenuhi syarat.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, 'question.write') && may(actor, 'person.list'),
  reads: 'question.ask',
  rows: ({ actor, unit, kanwil, today }) => sql`
    select asked.id, null::uuid as agreement_id, asked.unit_id, asked.name as title, run.run_on as day, '{}'::jsonb as detail
    from question asked join lateral (
      select run_on from question_run where question_id = asked.id order by serial desc limit 1
    ) run on true
    where ${within(actor, { unit: sql.ref('asked.unit_id'), kanwil: sql.ref('asked.kanwil_id') })}
      ${unit ? sql`and asked.unit_id = ${unit}` : kanwil ? sql`and asked.kanwil_id = ${kanwil}` : sql``}
      and run.run_on < ${today}::date - (
        select (value ->> 'days')::int from rule where code = 'targeting.age' and valid_from <= ${today}::date
          and (valid_to is null or valid_to >= ${today}::date) and (unit_id is null or unit_id = asked.unit_id)
        order by unit_id nulls last, valid_from desc limit 1)`,
  task: (row, { today }) => ({
    title: row.title,
    href: to.question(row.id),
    detail: `Terakhir dijawab ${longDay(row.day ?? today)}.`,
    badge: { kind: 'waiting', word: age(today, row.day ?? today) },
  }),
})
