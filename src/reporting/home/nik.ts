import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, within } from '#kernel'
import { unlimited } from '#people'
import { age } from './badges.ts'
import { type Asked, question } from './question.ts'

const reach = ({ actor, unit, kanwil }: Asked, table: 'person' | 'nik_list') => sql`
  ${within(actor, { unit: sql.ref(`${table}.unit_id`), kanwil: sql.ref(`${table}.kanwil_id`) })}
  ${unit ? sql`and ${sql.ref(`${table}.unit_id`)} = ${unit}` : kanwil ? sql`and ${sql.ref(`${table}.kanwil_id`)} = ${kanwil}` : sql``}`

/** How many NIK of the unit nobody at Dukcapil has looked at; one row for the unit. */
export const nikToCheck = question<{ unverified: number; missing: number }>({
  code: 'nik-belum-diperiksa',
  title: 'NIK belum diperiksa',
  lead: 'NIK yang tercatat tetapi belum dinyatakan sesuai, dan orang yang belum mempunyai NIK.',
  isFor: (actor) => may(actor, 'nik.check'),
  reads: 'person.list',
  rows: (asked) => sql`
    select person.unit_id as id, null::uuid as agreement_id, person.unit_id, 'NIK belum diperiksa' as title,
      null::date as day, jsonb_build_object('unverified', count(*) filter (where nik_state = 'unverified'),
        'missing', count(*) filter (where nik_state = 'missing')) as detail
    from person
    where ${reach(asked, 'person')} and archived_at is null and status <> 'former'
      and nik_state in ('unverified', 'missing') and ${unlimited} and not exists (
        select from nik_list_line line join nik_list list on list.id = line.list_id
        where line.person_id = person.id and line.outcome is null and list.closed_on is null)
    group by person.unit_id`,
  task: ({ detail: { unverified, missing }, unitName, unitId }, { actor }) => ({
    title: 'NIK belum diperiksa',
    href: actor.scope?.unitId === unitId ? to.newNikList : `${to.nik}?unit=${unitId}`,
    detail: `${unitName}: ${unverified} belum diperiksa, ${missing} belum ada NIK. Buat daftar untuk Dukcapil.`,
    badge: { kind: 'waiting', word: `${unverified + missing} orang` },
  }),
})

/** Lists that nobody answered for longer than rule `nik.answer` says. */
export const nikUnanswered = question<{ place: number; waits: number }>({
  code: 'daftar-nik-belum-dijawab',
  title: 'Daftar NIK belum dijawab',
  lead: 'Sudah lama dikirim ke Dukcapil. Tanyakan, baca jawabannya, atau tutup daftarnya.',
  isFor: (actor) => may(actor, 'nik.check'),
  reads: 'person.list',
  rows: (asked) => sql`
    select nik_list.id, null::uuid as agreement_id, nik_list.unit_id, 'Daftar NIK ' || nik_list.place as title,
      made_on as day, jsonb_build_object('place', nik_list.place, 'waits', (
        select count(*) from nik_list_line where list_id = nik_list.id and outcome is null)) as detail
    from nik_list
    where ${reach(asked, 'nik_list')} and closed_on is null and made_on < ${asked.today}::date - (
      select (value ->> 'days')::int from rule where code = 'nik.answer' and valid_from <= ${asked.today}
        and (unit_id is null or unit_id = nik_list.unit_id) order by unit_id nulls last, valid_from desc limit 1)`,
  task: ({ id, title, day, detail: { waits } }, { today }) => ({
    title,
    href: to.nikList(id),
    detail: `Dibuat ${longDay(day ?? today)}. ${waits} orang belum dijawab.`,
    badge: { kind: 'attention', word: age(today, day ?? today) },
  }),
})
