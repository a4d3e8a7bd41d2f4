import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Day, longDay, may, number } from '#kernel'
import { moveKinds } from '#people'
import { due, waited } from './badges.ts'
import { type Asked, question } from './question.ts'

interface Detail {
  kind: keyof typeof moveKinds
  people: number
  from: string
  to: string
}

const cares = (actor: Asked['actor']) => actor.reach.of === 'unit' && may(actor, 'move.write')

/** Letters that another unit wrote, and the own unit has not answered. Names stand only on the letter's own page. */
export const movesToAccept = question<Detail>({
  code: 'perpindahan-menunggu',
  title: 'Perpindahan menunggu Anda terima',
  lead: 'Orang yang ditawarkan satuan kerja lain kepada Anda.',
  isFor: cares,
  reads: 'move.read',
  rows: ({ actor }) => letters(sql`person_move.to_unit_id = ${actor.scope?.unitId ?? null}`),
  task: ({ id, title, day, detail }, { today }) => ({
    title: `${number(detail.people)} orang dari ${detail.from}`,
    href: to.acceptMove(id),
    detail: `${moveKinds[detail.kind]}, ${title}. Rencana ${longDay(day ?? today)}.`,
    badge: due(today, day ?? today),
  }),
})

/** Letters of the own unit whose day is long past (rule `move.waiting`). */
export const movesNotAccepted = question<Detail>({
  code: 'perpindahan-belum-diterima',
  title: 'Perpindahan Anda belum diterima',
  lead: 'Orang yang Anda tawarkan, dan penerimanya belum menjawab padahal tanggal rencananya lewat.',
  isFor: cares,
  reads: 'move.read',
  rows: ({ actor, today }) =>
    letters(sql`person_move.unit_id = ${actor.scope?.unitId ?? null}
      and person_move.planned_on < ${today}::date - ${patience(today)}`),
  task: ({ id, title, day, detail }, { today }) => ({
    title: `${number(detail.people)} orang ke ${detail.to}`,
    href: to.move(id),
    detail: `${moveKinds[detail.kind]}, ${title}. Rencana ${longDay(day ?? today)}. Hubungi penerimanya.`,
    badge: due(today, day ?? today),
  }),
})

/** Other units that ask for a file which the own unit keeps. */
export const requestsToAnswer = question<{ unit: string }>({
  code: 'permintaan-berkas',
  title: 'Permintaan berkas menunggu jawaban Anda',
  lead: 'Satuan kerja lain meminta berkas yang Anda pegang.',
  isFor: cares,
  reads: 'move.read',
  rows: ({ actor }) => sql`
    select person_request.id, null::uuid as agreement_id, person_request.holder_unit_id as unit_id,
      unit.short_name as title, person_request.asked_on as day, jsonb_build_object('unit', unit.short_name) as detail
    from person_request join unit on unit.id = person_request.unit_id
    where person_request.state = 'open' and person_request.holder_unit_id = ${actor.scope?.unitId ?? null}`,
  task: (row, asked) => ({
    title: `${row.detail.unit} meminta berkas`,
    href: to.fileRequest(row.id),
    detail: `Diminta ${longDay(row.day ?? asked.today)}. Tawarkan berkasnya, atau tolak dengan alasan.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const letters = (asked: RawBuilder<SqlBool>) => sql`
  select person_move.id, null::uuid as agreement_id, person_move.to_unit_id as unit_id, person_move.letter as title,
    person_move.planned_on as day, jsonb_build_object('kind', person_move.kind, 'people', item.people,
      'from', sender.short_name, 'to', receiver.short_name) as detail
  from person_move
    join unit sender on sender.id = person_move.unit_id
    join unit receiver on receiver.id = person_move.to_unit_id
    join lateral (
      select count(*) as people from person_move_item where move_id = person_move.id and state = 'offered'
    ) item on item.people > 0
  where ${asked}`

/** Days that a move may wait, by the rule in force for the sender. */
const patience = (today: Day) => sql`(
  select (value ->> 'days')::int from rule
  where code = 'move.waiting' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    and (unit_id is null or unit_id = person_move.unit_id)
  order by unit_id nulls last, valid_from desc limit 1)`
