import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, type Day, done, found, line, newId, refuse, type Tx } from '#kernel'
import { unlimited } from '../limits/limited.ts'
import { mostRows } from './answer-file.ts'

export const choices = ['all', 'unverified', 'missing', 'ticked'] as const
export type Choice = (typeof choices)[number]

/** Puts people of the own unit on a list for Dukcapil; who takes it away says what for. */
export const send = act({
  name: 'nik-list.sent',
  permission: 'nik.check',

  input: z.object({
    who: z.enum(choices, 'Pilih siapa yang ditanyakan'),
    person: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.uuid()).max(mostRows),
    ),
    purpose: line('Tulis untuk keperluan apa', 160),
  }),

  async run({ tx, actor, today }, { who, person, purpose }) {
    const unit = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(
      levelOf(unit.kind) === 'unit' ? { unitId: unit.id, kanwilId: unit.kanwilId } : undefined,
    )
    const ids = await chosen(tx, unit.id, who, person)
    if (ids.length === 0) return refuse('nobody', { field: 'who' })
    const id = newId()
    const place = await nextPlace(tx, unit.id)
    const people = ids.length
    await tx
      .insertInto('nikList')
      .values({ id, ...scope, place, purpose, madeOn: today, madeBy: actor.name, people })
      .execute()
    await layLines(tx, id, ids)
    await markSent(tx, ids, today)
    return done({ id }, { subject: id, scope, after: { place, people, purpose, who } })
  },
})

/** Who may stand on a list, as the figures count them; nobody who is on one that still waits, nor whose data is limited. */
export const askable = (unitId: string) => sql<SqlBool>`(
  person.unit_id = ${unitId} and person.archived_at is null and person.status <> 'former' and ${unlimited} and not exists (
    select from nik_list_line line join nik_list list on list.id = line.list_id
    where line.person_id = person.id and line.outcome is null and list.closed_on is null))`

async function chosen(tx: Tx, unitId: string, who: Choice, ticked: readonly string[]): Promise<string[]> {
  const among = {
    all: sql<SqlBool>`nik_state in ('unverified', 'missing')`,
    unverified: sql<SqlBool>`nik_state = 'unverified'`,
    missing: sql<SqlBool>`nik_state = 'missing'`,
    ticked: sql<SqlBool>`id = any (${ticked}::uuid[])`,
  }[who]
  const { rows } = await sql<{ id: string }>`
    select id from person where ${askable(unitId)} and ${among}
    order by lower(name), id limit ${mostRows} for update`.execute(tx)
  return rows.map(({ id }) => id)
}

async function nextPlace(tx: Tx, unitId: string): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    select coalesce(max(place), 0) + 1 as place from nik_list where unit_id = ${unitId}`.execute(tx)
  return found(rows[0]).place
}

async function layLines(tx: Tx, listId: string, ids: readonly string[]): Promise<void> {
  await sql`
    insert into nik_list_line (list_id, line, person_id, number, nik_hash, state_before)
    select ${listId}, chosen.line, person.id, (
      select number from registration where person_id = person.id order by from_on desc nulls last, id desc limit 1
    ), person.nik_hash, person.nik_state
    from unnest(${ids}::uuid[]) with ordinality chosen (id, line) join person on person.id = chosen.id`.execute(
    tx,
  )
}

/** Where no NIK is known the state stays "missing": there is nothing to be verified. */
async function markSent(tx: Tx, ids: readonly string[], today: Day): Promise<void> {
  await sql`update person set nik_state = 'sent', nik_state_on = ${today}
    where id = any (${ids}::uuid[]) and nik_hash is not null`.execute(tx)
}
