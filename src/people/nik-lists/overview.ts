import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, type Day, type Db, type Secrets, within } from '#kernel'
import { type NikState, nikStateCodes, type Sex } from '../kinds.ts'
import { withinLimits } from '../limits/limited.ts'
import { nikDoubts, nikDoubtWords } from '../nik.ts'

export const perPage = 25

const views = [...nikStateCodes, 'doubt', 'shared'] as const
export type View = (typeof views)[number]

/** What the page is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  keadaan: z.enum(views).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})
export type Question = z.infer<typeof question>

export function nikAddress(asked: Partial<Question>): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value && !(name === 'halaman' && value === 1) ? [[name, String(value)]] : [],
  )
  return pairs.length > 0 ? `${to.nik}?${new URLSearchParams(pairs)}` : to.nik
}

/** Everybody whose NIK matters: the people in care within reach; whoever left is asked about no more. */
const inCare = (actor: Actor, unit: string | undefined) => sql<SqlBool>`(
  ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}
  and person.archived_at is null and person.status <> 'former' and ${withinLimits(actor)}
  and (${unit ?? null}::uuid is null or person.unit_id = ${unit ?? null}))`

/** How many stand in each state. */
export async function countStates(db: Db, actor: Actor, unit?: string): Promise<Record<NikState, number>> {
  const { rows } = await sql<{ nikState: NikState; count: number }>`
    select nik_state, count(*)::int as count from person where ${inCare(actor, unit)} group by 1`.execute(db)
  const counted = new Map(rows.map(({ nikState, count }) => [nikState, count]))
  return Object.fromEntries(nikStateCodes.map((code) => [code, counted.get(code) ?? 0])) as Record<
    NikState,
    number
  >
}

/** Why the NIK of a person deserves a look, in words, by person. */
export type Doubts = ReadonlyMap<string, string>

/** NIK of one unit that cannot be so, or do not go with birthday or sex; what Dukcapil found right is not doubted. */
export async function doubtful(db: Db, actor: Actor, secrets: Secrets, unit: string, today: Day) {
  const { rows } = await sql<{ id: string; nikSealed: string; birthDate: Day | null; sex: Sex | null }>`
    select id, nik_sealed, birth_date, sex from person
    where ${inCare(actor, unit)} and nik_sealed is not null and nik_state <> 'valid'`.execute(db)
  return new Map(
    rows.flatMap(({ id, nikSealed, ...known }): [string, string][] => {
      const doubts = nikDoubts(secrets.open(nikSealed), known, today)
      return doubts.length > 0 ? [[id, doubts.map((each) => nikDoubtWords[each]).join('; ')]] : []
    }),
  ) satisfies Doubts
}

/** People of one unit whose NIK stands in another file too, and in which units those files are. */
export async function shared(db: Db, unit: string): Promise<Doubts> {
  const { rows } = await sql<{ personId: string; places: string }>`
    select person_id, places from nik_shared(${unit}) join person on person.id = person_id
    where status <> 'former'`.execute(db)
  return new Map(rows.map(({ personId, places }) => [personId, `ada juga pada berkas lain di ${places}`]))
}

export interface NikRow {
  id: string
  name: string
  number: string | null
  unitName: string
  nikState: NikState
  nikStateOn: Day | null
  /** The list that waits for an answer about this person. */
  waitsOn: number | null
}

/** One page of people by name: those in a state, or those that are named. */
export async function nikRows(
  db: Db,
  actor: Actor,
  { keadaan, unit, halaman }: Question,
  named?: readonly string[],
): Promise<NikRow[]> {
  const which = named
    ? sql<SqlBool>`person.id = any (${named}::uuid[])`
    : sql<SqlBool>`person.nik_state = ${keadaan ?? 'unverified'}`
  const { rows } = await sql<NikRow>`
    select person.id, person.name, unit.short_name as unit_name, person.nik_state, person.nik_state_on, (
      select concat_ws(' ', code, number) from registration where person_id = person.id
      order by from_on desc nulls last, id desc limit 1
    ) as number, (
      select list.place from nik_list_line line join nik_list list on list.id = line.list_id
      where line.person_id = person.id and line.outcome is null and list.closed_on is null limit 1
    ) as waits_on
    from person join unit on unit.id = person.unit_id
    where ${inCare(actor, unit)} and ${which}
    order by lower(person.name), person.id limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(db)
  return rows
}

/** How many may go on a list now, by what is known of their NIK. */
export async function countAskable(db: Db, askable: ReturnType<typeof sql<SqlBool>>) {
  const { rows } = await sql<{ unverified: number; missing: number }>`
    select count(*) filter (where nik_state = 'unverified')::int as unverified,
      count(*) filter (where nik_state = 'missing')::int as missing
    from person where ${askable}`.execute(db)
  return rows[0] ?? { unverified: 0, missing: 0 }
}
