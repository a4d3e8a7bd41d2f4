import { type SqlBool, sql } from 'kysely'
import type { Db } from '#kernel'
import { type CareNeed, type Interest, needCodes, unlimited } from '#people'
import type { Behind, Question } from './asked.ts'

/** How many in the places asked for. */
export interface Counts {
  people: number
  assessed: number
  needing: Record<CareNeed, number>
  urgent: Record<CareNeed, number>
  wanting: Partial<Record<Interest, number>>
}

/** Whether the row `person` lives in one of these places; everybody when none is asked for. */
export const livesIn = (areas: readonly string[]) =>
  areas.length === 0
    ? sql<SqlBool>`true`
    : sql<SqlBool>`coalesce(
        person.district_code = any(${[...areas]}) or person.village_code = any(${[...areas]})
          or left(person.district_code, 5) = any(${[...areas]}), false)`

/** Those who are counted: in the care of the unit today, and their data not limited. */
export const inCare = (unitId: string) =>
  sql<SqlBool>`person.unit_id = ${unitId} and person.archived_at is null and person.status <> 'former'
    and ${unlimited}`

/** How many people of a unit need and want what, as last assessed; one statement over its people. */
export async function countNeeds(db: Db, unitId: string, { wilayah }: Question): Promise<Counts> {
  const levels = needCodes.map((need) => sql`(${need}, made.${sql.ref(need)})`)
  const { rows } = await sql<{ figure: string; count: number }>`
    with counted as materialized (
      select person.id, person.interests from person where ${inCare(unitId)} and ${livesIn(wilayah)}
    ), needed as materialized (
      select answer.need, answer.level
      from counted join care_assessment made on made.person_id = counted.id and made.latest
        cross join lateral (values ${sql.join(levels)}) answer (need, level)
    ), figures as (
      select 'people' as figure from counted
      union all select 'assessed' from needed where need = ${needCodes[0]}
      union all select 'needing ' || need from needed where level <> 'none'
      union all select 'urgent ' || need from needed where level = 'urgent'
      union all select 'wanting ' || interest from counted cross join unnest(interests) interest
    )
    select figure, count(*)::int as count from figures group by figure`.execute(db)
  const found = new Map(rows.map(({ figure, count }) => [figure, count]))
  const each = (kind: string) =>
    Object.fromEntries(needCodes.map((need) => [need, found.get(`${kind} ${need}`) ?? 0])) as Record<
      CareNeed,
      number
    >
  const wanting = [...found].flatMap(([figure, count]) =>
    figure.startsWith('wanting ') ? [[figure.slice(8), count] as const] : [],
  )
  return {
    people: found.get('people') ?? 0,
    assessed: found.get('assessed') ?? 0,
    needing: each('needing'),
    urgent: each('urgent'),
    wanting: Object.fromEntries(wanting),
  }
}

export const perPage = 25

export interface NeedingPerson {
  id: string
  name: string
  number: string | null
  assessedOn: string | null
  district: string | null
  regency: string | null
}

/** The people behind one figure, for their own unit. */
export async function peopleBehind(
  db: Db,
  unitId: string,
  { wilayah }: Question,
  { butuh, mendesak, minat, halaman }: Behind,
): Promise<{ rows: NeedingPerson[]; total: number }> {
  const level = butuh && sql.ref(`made.${butuh}`)
  const conditions = [
    inCare(unitId),
    livesIn(wilayah),
    level && (mendesak ? sql`${level} = 'urgent'` : sql`${level} <> 'none'`),
    minat && sql`person.interests @> array[${minat}]::text[]`,
  ].filter((each) => typeof each === 'object')
  const { rows } = await sql<NeedingPerson & { total: bigint }>`
    select person.id, person.name, made.assessed_on, place.district, place.regency, count(*) over () as total, (
      select number from registration where person_id = person.id order by from_on desc nulls last, id desc limit 1
    ) as number
    from person
      left join care_assessment made on made.person_id = person.id and made.latest
      left join place on place.code = person.district_code
    where ${sql.join(conditions, sql` and `)}
    order by lower(person.name), person.id limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(db)
  return { rows, total: Number(rows[0]?.total ?? 0) }
}

/** Districts where people of the unit live, with how many. */
export async function districtsOfPeople(
  db: Db,
  unitId: string,
): Promise<{ code: string; district: string; regency: string; count: number }[]> {
  const { rows } = await sql<{ code: string; district: string; regency: string; count: number }>`
    select place.code, place.district, place.regency, home.count
    from (
      select district_code, count(*)::int as count from person where ${inCare(unitId)} group by district_code
    ) home join place on place.code = home.district_code
    order by place.regency, place.district limit 500`.execute(db)
  return rows
}

/** What these codes are called: 'Plaju, Kota Palembang'; a long list is cut short. */
export async function areasCalled(db: Db, codes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(place.district || ', ' || place.regency, village.name, area.name) as name
    from unnest(${[...codes]}::text[]) asked (code)
      left join place on place.code = asked.code
      left join village on village.code = asked.code
      left join area on area.code = asked.code
    where coalesce(place.district, village.name, area.name) is not null
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}
