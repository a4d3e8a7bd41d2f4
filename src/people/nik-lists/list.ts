import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Secrets, type Tx, within } from '#kernel'
import type { NikState, Sex } from '../kinds.ts'
import type { SentLine } from './judge.ts'
import type { Outcome } from './outcomes.ts'
import type { NikAnswer, NikList } from './tables.ts'

export type ListView = NikList & { unitName: string; answered: number; waits: number }

/** Lists within reach, the latest first; with `id` only this one. */
async function lists(db: Db, actor: Actor, only: { id?: string; unitId?: string | undefined }, most = 20) {
  const { id, unitId } = only
  const { rows } = await sql<ListView>`
    select nik_list.*, unit.short_name as unit_name,
      (select count(*)::int from nik_list_line where list_id = nik_list.id and outcome is not null) as answered,
      (select count(*)::int from nik_list_line where list_id = nik_list.id and outcome is null) as waits
    from nik_list join unit on unit.id = nik_list.unit_id
    where ${within(actor, { unit: sql.ref('nik_list.unit_id'), kanwil: sql.ref('nik_list.kanwil_id') })}
      and (${id ?? null}::uuid is null or nik_list.id = ${id ?? null})
      and (${unitId ?? null}::uuid is null or nik_list.unit_id = ${unitId ?? null})
    order by made_on desc, nik_list.id desc limit ${most}`.execute(db)
  return rows
}

export const listsOf = (db: Db, actor: Actor, unitId: string | undefined) => lists(db, actor, { unitId })

/** Errors: 404 for a list out of reach. */
export async function findList(db: Db, id: string, actor: Actor): Promise<ListView> {
  const asked = found(z.uuid().safeParse(id).data)
  return found((await lists(db, actor, { id: asked }))[0])
}

/** A list within reach, held until the act is over. Errors: 404 for one out of reach. */
export async function lockList(tx: Tx, id: string, actor: Actor): Promise<NikList> {
  return found(
    await tx
      .selectFrom('nikList')
      .selectAll()
      .where('id', '=', id)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}

interface Line {
  line: number
  personId: string
  number: string | null
  nikHash: string | null
  outcome: Outcome | null
  remark: string | null
  name: string | null
  sex: Sex | null
  birthDate: string | null
  unitId: string | null
  nikNow: string | null
  nikSealed: string | null
  nikState: NikState | null
}

/** Every line with the person behind it, as far as the reader still sees them. */
export async function linesOf(db: Db, listId: string): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select line.line, line.person_id, line.number, line.nik_hash, line.outcome, line.remark, person.name, person.sex,
      person.birth_date, person.unit_id, person.nik_hash as nik_now, person.nik_sealed, person.nik_state
    from nik_list_line line left join person on person.id = line.person_id and person.archived_at is null
    where line.list_id = ${listId} order by line.line`.execute(db)
  return rows
}

/** The same as they were sent: what an answer is held against. */
export async function sentLines(db: Db, list: NikList, secrets: Secrets): Promise<SentLine[]> {
  return (await linesOf(db, list.id)).map(({ nikHash, nikNow, nikSealed, outcome, unitId, ...line }) => ({
    ...line,
    nik: nikHash && nikHash === nikNow && nikSealed ? secrets.open(nikSealed) : null,
    closed: outcome ? 'answered' : unitId !== list.unitId ? 'moved' : nikHash !== nikNow ? 'changed' : null,
  }))
}

/** Answers to a list, the latest first, with how many rows were used and held back. */
export async function answersOf(db: Db, listId: string) {
  const { rows } = await sql<NikAnswer & { used: number; held: number }>`
    select answer.*, count(*) filter (where outcome is not null)::int as used,
      count(*) filter (where held is not null)::int as held
    from nik_answer answer left join nik_answer_row on answer_id = answer.id
    where list_id = ${listId} group by answer.id order by read_at desc, answer.id desc limit 20`.execute(db)
  return rows
}
