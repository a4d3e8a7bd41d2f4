import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#kernel'
import type { PersonStatus } from '#people'
import { fellAt } from './funnel.ts'
import type { Line } from './lines.ts'

export interface PersonRow {
  id: string
  name: string
  status: PersonStatus
  district: string | null
  regency: string | null
  fell: number | null
  unitName: string
}

export const perPage = 50

/** Whom to look among; see `inCare`. */
export type Population = RawBuilder<SqlBool>

interface Asked {
  lines: readonly Line[]
  /** 0 for those who meet all lines. */
  step: number
  unknownOnly: boolean
  page: number
}

/** Who of the reach meets all lines (`step` 0), or fell at one of them; by name. */
export function peopleAt(db: Db, population: Population, { lines, step, unknownOnly, page }: Asked) {
  const which = unknownOnly ? sql<SqlBool>`judged.fell = ${-step}` : sql<SqlBool>`abs(judged.fell) = ${step}`
  const judged = sql`(select person.*, ${fellAt(lines)} as fell from person where ${population}) judged`
  return listed(db, judged, which, page)
}

/** Who is new in the latest run of a question, or fell out since the one before. */
export function peopleChanged(
  db: Db,
  population: Population,
  { runId, state, page }: { runId: string; state: 'new' | 'gone'; page: number },
) {
  const judged = sql`(select person.*, answer.fell from question_answer answer join person on person.id = answer.person_id
    where answer.run_id = ${runId} and answer.state = ${state} and ${population}) judged`
  return listed(db, judged, sql<SqlBool>`true`, page)
}

async function listed(db: Db, judged: RawBuilder<unknown>, which: RawBuilder<SqlBool>, page: number) {
  const { rows } = await sql<PersonRow & { total: number }>`
    select judged.id, judged.name, judged.status, judged.fell, place.district, place.regency, unit.short_name as unit_name, judged.total
    from (select *, count(*) over ()::int as total from ${judged} where ${which}
      order by lower(name), id limit ${perPage} offset ${(page - 1) * perPage}) judged
      join unit on unit.id = judged.unit_id left join place on place.code = judged.district_code
    order by lower(judged.name), judged.id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}
