import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'

/** Why an assessment is due: nobody asked since the person came, or the person goes home soon. */
export type DueFor = 'entry' | 'release'

export interface DueRow {
  id: string
  name: string
  unitId: string
  number: string | null
  /** The block or wing where to find the person. */
  wing: string | null
  block: string | null
  why: DueFor
  /** `entry`: the day the person came; `release`: the day the person may go home. */
  since: Day
  /** The day from which it was due. */
  day: Day
}

/** Days of a rule in the unit of the row `unit`. */
const ruleDays = (code: string, today: Day) => sql<number>`(
  select (value ->> 'days')::int from rule
  where code = ${code} and (unit_id is null or unit_id = unit.id)
    and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
  order by unit_id nulls last, valid_from desc limit 1)`

/**
 * People without the assessment that is due, with columns id, name, unit_id, number, wing, block, why, since, day.
 * An assessment made shortly before a move travels along and serves as the one on entry. Who may go home at two
 * thirds is asked before that day; once it has passed, before the last day. `narrowed` may speak of unit and person.
 */
export function dueAssessments(today: Day, narrowed: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`
    select person.id, person.name, person.unit_id, line.number, person.wing, person.block, due.why, due.since, due.day
    from unit
      cross join lateral (
        select ${ruleDays('care.entry', today)} as after_entry, ${ruleDays('care.release', today)} as before_release
        offset 0 -- once for the unit, not again for each of its people
      ) days
      join person on person.unit_id = unit.id
      left join lateral (
        select number, from_on from registration where person_id = person.id and registration.unit_id = person.unit_id
        order by from_on desc nulls last, id desc limit 1
      ) line on true
      cross join lateral (
        select coalesce(line.from_on, (person.created_at at time zone unit.time_zone)::date) as entered_on,
          case when person.two_thirds_on >= ${today} then person.two_thirds_on else person.expires_on end as home_on
      ) stay
      cross join lateral (
        select 'release' as why, stay.home_on as since, stay.home_on - days.before_release as day
        where stay.home_on >= ${today} and stay.home_on - days.before_release <= ${today}
          and not exists (
            select from care_assessment made where made.person_id = person.id and made.voided_at is null and made.occasion = 'release'
              and made.assessed_on >= ${today}::date - days.before_release)
        union all
        select 'entry', stay.entered_on, stay.entered_on + days.after_entry
        where stay.entered_on + days.after_entry < ${today}
          and not exists (
            select from care_assessment made where made.person_id = person.id and made.voided_at is null
              and made.assessed_on >= stay.entered_on - days.before_release)
        limit 1
      ) due
    where person.archived_at is null and person.status <> 'former' and ${narrowed}`
}

/** The people of the own unit. */
const own = ({ scope }: Actor) => sql<SqlBool>`unit.id = ${scope?.unitId ?? null}`

/** The longest due first. */
const order = sql`day, id`

export const perPage = 25

export async function listDue(
  db: Db,
  actor: Actor,
  today: Day,
  page: number,
): Promise<{ rows: DueRow[]; total: number }> {
  const { rows } = await sql<DueRow & { total: bigint }>`
    select due.*, count(*) over () as total from (${dueAssessments(today, own(actor))}) due
    order by ${order} limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return { rows, total: Number(rows[0]?.total ?? 0) }
}

/** Who comes after this person in that list, from its end back to its beginning; undefined when nobody is left. */
export async function nextDue(db: Db, actor: Actor, today: Day, after: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with due as (${dueAssessments(today, own(actor))}), here as (select day, id from due where id = ${after})
    select id from due where id <> ${after}
    order by coalesce((day, id) > (select day, id from here), true) desc, ${order} limit 1`.execute(db)
  return rows[0]?.id
}

/** Why this person is due today, if so. */
export async function dueFor(db: Db, personId: string, today: Day): Promise<DueFor | undefined> {
  const { rows } = await sql<{ why: DueFor }>`
    select why from (${dueAssessments(today, sql<SqlBool>`person.id = ${personId}`)}) due`.execute(db)
  return rows[0]?.why
}
