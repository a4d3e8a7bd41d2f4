import { sql } from 'kysely'
import { addMonths, type Day, type Db } from '#kernel'
import { needCodes } from '#people'
import { type CohortView, cohortColumns, cohortTables } from '../cohort.ts'
import { inCareOf, type Known, knownColumns } from '../eligibility/facts.ts'
import type { ApplicationState, Asker } from '../kinds.ts'
import type { Weighed } from './weigh.ts'

export type Met = Known & Pick<Weighed, 'block' | 'near' | 'served' | 'levels'>

export interface Asking {
  id: string
  cohortId: string
  personId: string
  state: ApplicationState
  version: number
  askedBy: Asker
  askedOn: Day
  overridden: boolean
}

/** Everything a round is reckoned from, in four statements however many there are. */
export interface Gathered {
  /** Also who did not ask. */
  everyone: boolean
  cohorts: CohortView[]
  people: Met[]
  asking: Asking[]
  /** 'cohort person' of each place that is held. */
  held: Set<string>
}

interface Which {
  roundId: string
  unitId: string
  kanwilId: string
  everyone: boolean
  servedMonths: number
}

export async function gather(db: Db, round: Which, today: Day): Promise<Gathered> {
  const cohorts = await sql<CohortView>`select ${cohortColumns} from ${cohortTables}
    where cohort.id in (${cohortsOf(round)}) order by cohort.id`.execute(db)
  const asking = await sql<Asking>`select id, cohort_id, person_id, state, version, asked_by, asked_on,
      override_by is not null as overridden
    from application where cohort_id in (${cohortsOf(round)}) and state in ('pending', 'reinstated', 'approved')
    order by asked_on, created_at, id`.execute(db)
  const held = await sql<{ place: string }>`select cohort_id || ' ' || person_id as place
    from participant where cohort_id in (${cohortsOf(round)}) and until_on is null`.execute(db)
  return {
    everyone: round.everyone,
    cohorts: cohorts.rows,
    people: await peopleOf(db, round, today),
    asking: asking.rows,
    held: new Set(held.rows.map(({ place }) => place)),
  }
}

const cohortsOf = ({ roundId }: Which) =>
  sql`select cohort_id from allocation_cohort where round_id = ${roundId}`

async function peopleOf(db: Db, round: Which, today: Day): Promise<Met[]> {
  const levels = sql.join(needCodes.map((need) => sql`${sql.lit(need)}, assessed.${sql.ref(need)}`))
  const who = round.everyone
    ? sql`true`
    : sql`person.id in (select person_id from application where cohort_id in (${cohortsOf(round)})
        and state in ('pending', 'reinstated', 'approved'))`
  const { rows } = await sql<Met>`
    select ${await knownColumns(db, today, round)}, person.block,
      (select home.name = unit.regency from area home where home.code = left(person.district_code, 5)) as near,
      (select jsonb_build_object(${levels}) from care_assessment assessed
        where assessed.person_id = person.id and assessed.latest) as levels,
      exists (select from participant earlier where earlier.person_id = person.id
        and earlier.end_reason is distinct from 'mistake'
        and coalesce(earlier.until_on, ${today}) >= ${addMonths(today, -round.servedMonths)}) as served
    from person join unit on unit.id = person.unit_id
    where ${inCareOf(round.unitId)} and ${who}
    order by person.id`.execute(db)
  return rows
}
