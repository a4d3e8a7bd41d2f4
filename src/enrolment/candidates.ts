import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { CohortView } from './cohort.ts'
import { inCareOf, type Known, knownColumns } from './eligibility/facts.ts'
import { type Judgement, judge } from './eligibility/judge.ts'
import { leavesBefore } from './eligibility/release.ts'
import type { ApplicationState } from './kinds.ts'

/** Somebody in the care of the cohort's unit, and how they stand to the cohort. */
export interface Candidate extends Known {
  seated: boolean
  applicationId: string | null
  applicationState: ApplicationState | null
  applicationVersion: number | null
  overridden: boolean
  isolationId: string | null
  isolatedUntil: Day | null
  judgement: Judgement
  /** The day from which they may be gone, where the cohort ends after it. */
  leavesOn: Day | null
}

/** Those of the unit's people for whom `which` (over `person`) holds, judged by the programme's rules, in one statement. */
export async function candidatesFor(
  db: Db,
  cohort: CohortView,
  today: Day,
  which: RawBuilder<SqlBool>,
  hold: RawBuilder<unknown> = sql``,
): Promise<Candidate[]> {
  const { rows } = await sql<Omit<Candidate, 'judgement' | 'leavesOn'>>`
    select ${await knownColumns(db, today, cohort)},
      exists (select from participant where participant.cohort_id = ${cohort.id}
        and participant.person_id = person.id and until_on is null) as seated,
      live.id as application_id, live.state as application_state, live.version as application_version,
      live.override_by is not null as overridden, kept.id as isolation_id, kept.until_on as isolated_until
    from person
      left join application live on live.cohort_id = ${cohort.id} and live.person_id = person.id
        and live.state in ('pending', 'reinstated', 'approved')
      left join lateral (
        select id, until_on from isolation where isolation.person_id = person.id and until_on >= ${today}
          and from_on <= ${today} order by until_on desc limit 1
      ) kept on true
    where ${inCareOf(cohort.unitId)} and ${which}
    order by person.id ${hold}`.execute(db)
  return rows.map((row) => ({
    ...row,
    overridden: row.overridden === true,
    judgement: judge(cohort.entryRules, row, today),
    leavesOn: leavesBefore(cohort.endsOn, row),
  }))
}

/** The same for one; undefined for somebody who is not in the unit's care. */
export async function candidateFor(
  db: Db,
  cohort: CohortView,
  today: Day,
  personId: string,
): Promise<Candidate | undefined> {
  const [candidate] = await candidatesFor(db, cohort, today, sql<SqlBool>`person.id = ${personId}`)
  return candidate
}
