import { sql } from 'kysely'
import { z } from 'zod'
import { levelOf, lockUnit, type UnitKind } from '#accounts'
import { act, day, done, found, line, maybe, newId, paragraph, refuse, type Tx } from '#kernel'
import type { PersonStatus } from '../kinds.ts'
import { numberKeyOf } from '../number-key.ts'
import { type MoveKind, moveKindCodes } from './kinds.ts'
import { keeperCalled } from './units.ts'

/** People on one letter: more nobody reads, or moves, at once. */
export const mostTogether = 200

/** Lets people of the own unit go to another, on one letter; they stay until the receiver takes them. */
export const offer = act({
  name: 'move.offered',
  permission: 'move.write',

  input: z.object({
    numbers: paragraph('Isi nomor registrasi', 8000)
      .transform((text) => [...new Set(text.split('\n').flatMap((each) => each.trim() || []))])
      .refine((numbers) => numbers.length <= mostTogether, `Paling banyak ${mostTogether} orang satu surat`),
    kind: z.enum(moveKindCodes, 'Pilih jenis perpindahan'),
    toUnitId: z.uuid('Pilih satuan kerja tujuan'),
    plannedOn: day('Isi tanggal rencana'),
    letter: line('Isi nomor surat', 120),
    note: maybe(paragraph('Isi pesan', 1000)),
  }),

  async run({ tx, actor, now, today }, { numbers, ...typed }) {
    const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(
      levelOf(unit.kind) === 'unit' ? { unitId: unit.id, kanwilId: unit.kanwilId } : undefined,
    )
    const receiver = await keeperCalled(tx, typed.toUnitId)
    if (!receiver) return refuse('no-such-unit', { field: 'toUnitId' })
    if (receiver.id === unit.id) return refuse('own-unit', { field: 'toUnitId' })
    const called = await peopleCalled(tx, unit.id, numbers)
    const unknown = called.filter(({ id }) => id === null).map(({ number }) => number)
    if (unknown.length > 0) return refuse('numbers-unknown', { field: 'numbers', numbers: unknown })
    const wrong = unfitKind(typed.kind, receiver.kind, called)
    if (wrong) return wrong
    const moving = called.filter(({ moving }) => moving).map(({ number }) => number)
    if (moving.length > 0) return refuse('moving-already', { field: 'numbers', numbers: moving })

    const id = newId()
    const ids = [...new Set(called.flatMap((each) => each.id ?? []))]
    const to = { toUnitId: receiver.id, toKanwilId: receiver.kanwilId }
    await tx
      .insertInto('personMove')
      .values({ id, ...scope, ...typed, ...to, offeredBy: actor.name, offeredOn: today, offeredAt: now })
      .execute()
    await tx
      .insertInto('personMoveItem')
      .values(ids.map((personId) => ({ moveId: id, personId })))
      .execute()
    await tx
      .updateTable('personRequest')
      .set({ state: 'offered', answeredBy: actor.name, answeredOn: today })
      .where('personId', 'in', ids)
      .where('unitId', '=', receiver.id)
      .where('state', '=', 'open')
      .execute()
    const { kind, plannedOn, letter } = typed
    const after = { people: ids.length, kind, toUnit: receiver.shortName, plannedOn, letter }
    return done({ id }, { subject: id, about: ids, scope, after })
  },
})

interface Called {
  number: string
  id: string | null
  status: PersonStatus | null
  moving: boolean
}

/** The people of a unit by their numbers there, held until the act is over. */
async function peopleCalled(tx: Tx, unitId: string, numbers: readonly string[]): Promise<Called[]> {
  const { rows } = await sql<Called>`
    with held as (
      select person.id, person.status, registration.number_key
      from registration join person on person.id = registration.person_id
      where registration.unit_id = ${unitId} and person.unit_id = ${unitId} and person.merged_into is null
        and registration.number_key in (
          select ${numberKeyOf(sql`typed`)} from unnest(${numbers}::text[]) typed)
      order by person.id for update of person
    )
    select typed as number, held.id, held.status, exists (
      select from person_move_item item where item.person_id = held.id and item.state = 'offered') as moving
    from unnest(${numbers}::text[]) typed left join held on held.number_key = ${numberKeyOf(sql`typed`)}`.execute(
    tx,
  )
  return rows
}

function unfitKind(kind: MoveKind, receiver: UnitKind, people: readonly Called[]) {
  if (kind !== 'transfer')
    return receiver === 'bapas' ? undefined : refuse('not-a-bapas', { field: 'toUnitId' })
  if (receiver === 'bapas' && people.some(({ status }) => status !== 'client')) {
    return refuse('needs-handover', { field: 'kind' })
  }
  return undefined
}
