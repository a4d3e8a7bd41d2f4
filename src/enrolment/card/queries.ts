import { type Selectable, sql } from 'kysely'
import type { Day, Db } from '#kernel'
import { type CohortView, cohortColumns, cohortTables } from '../cohort.ts'
import type { ApplicationState, EndReason, NoteKind, Path, StepKind } from '../kinds.ts'
import type { EnrolmentTables } from '../tables.ts'

/** A place that somebody had or has, at whichever unit. */
export interface PlaceHad {
  id: string
  cohortId: string
  programmeId: string
  programme: string
  kind: string
  cohort: string
  unitId: string
  unit: string
  startsOn: Day
  endsOn: Day
  fromOn: Day
  untilOn: Day | null
  endReason: EndReason | null
  endNote: string | null
  pausedUntil: Day | null
}

/** Where somebody within reach sat, the latest first; the history goes with the person. */
export async function placesOf(db: Db, personId: string): Promise<PlaceHad[]> {
  const { rows } = await sql<PlaceHad>`select * from places_of(${personId})`.execute(db)
  return rows
}

export type Note = Selectable<EnrolmentTables['suitabilityNote']>

/** The latest word of each kind; of papers each that is there. */
export async function notesOf(db: Db, personId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select distinct on (kind, case kind when 'paper' then lower(value) end) * from suitability_note
    where person_id = ${personId}
    order by kind, case kind when 'paper' then lower(value) end, as_of desc, recorded_at desc`.execute(db)
  return rows
}
export const noteOf = (notes: readonly Note[], kind: NoteKind) => notes.find((note) => note.kind === kind)

/** A lesson of the cohort at a time at which the person sits elsewhere. */
export interface Clash {
  heldOn: Day
  programme: string
  cohort: string
  total: number
}

/** The first clash of the timetable, and how many there are; undefined where there is none. */
export async function clashOf(db: Db, cohortId: string, personId: string): Promise<Clash | undefined> {
  const { rows } = await sql<Clash>`
    select mine.held_on, programme.name as programme, cohort.name as cohort, count(*) over ()::int as total
    from lesson mine
      join lesson other on other.held_on = mine.held_on and other.cohort_id <> mine.cohort_id
        and other.begins_at < mine.ends_at and other.ends_at > mine.begins_at and other.stage = 'planned'
      join participant on participant.cohort_id = other.cohort_id and participant.person_id = ${personId}
        and participant.from_on <= other.held_on and (participant.until_on is null or participant.until_on >= other.held_on)
      join cohort on cohort.id = other.cohort_id join programme on programme.id = cohort.programme_id
    where mine.cohort_id = ${cohortId} and mine.stage = 'planned'
    order by mine.held_on, mine.begins_at limit 1`.execute(db)
  return rows[0]
}

/** Whether the cohort has a timetable at all; without one nobody knows of clashes. */
export async function hasTimetable(db: Db, cohortId: string): Promise<boolean> {
  const { rows } =
    await sql`select from lesson where cohort_id = ${cohortId} and stage = 'planned' limit 1`.execute(db)
  return rows.length > 0
}

export interface ApplicationHad {
  id: string
  state: ApplicationState
  version: number
  overrideAskedBy: string | null
  overrideAskedName: string | null
  overrideName: string | null
  path: Path | null
}

/** What somebody asked of a cohort last. */
export async function latestApplication(
  db: Db,
  cohortId: string,
  personId: string,
): Promise<ApplicationHad | undefined> {
  return await db
    .selectFrom('application')
    .select(['id', 'state', 'version', 'overrideAskedBy', 'overrideAskedName', 'overrideName', 'path'])
    .where('cohortId', '=', cohortId)
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
}

export interface StepTaken {
  state: StepKind
  reason: string | null
  findings: string[]
  takenBy: string
  takenOn: Day
}

/** Everything that was done with what somebody asked of a cohort, in order. */
export async function stepsOf(db: Db, cohortId: string, personId: string): Promise<StepTaken[]> {
  const { rows } = await sql<StepTaken>`
    select step.state, step.reason, step.findings, step.taken_by, step.taken_on
    from application_step step join application on application.id = step.application_id
    where application.cohort_id = ${cohortId} and application.person_id = ${personId}
    order by step.taken_at, step.id limit 100`.execute(db)
  return rows
}

/** Cohorts of a unit that still take people. */
export async function openCohorts(db: Db, unitId: string): Promise<CohortView[]> {
  const { rows } = await sql<CohortView>`select ${cohortColumns} from ${cohortTables}
    where cohort.unit_id = ${unitId} and cohort.stage in ('prepared', 'open', 'running')
    order by cohort.starts_on, cohort.id limit 200`.execute(db)
  return rows
}

export interface ApplicationOfPerson {
  id: string
  cohortId: string
  programme: string
  cohort: string
  state: ApplicationState
  askedOn: Day
}

/** What somebody asks for and has not got, in cohorts within reach. */
export async function openApplicationsOf(db: Db, personId: string): Promise<ApplicationOfPerson[]> {
  const { rows } = await sql<ApplicationOfPerson>`
    select application.id, cohort.id as cohort_id, programme.name as programme, cohort.name as cohort,
      application.state, application.asked_on
    from application join cohort on cohort.id = application.cohort_id join programme on programme.id = cohort.programme_id
    where application.person_id = ${personId} and application.state in ('pending', 'reinstated', 'approved')
    order by application.asked_on desc limit 20`.execute(db)
  return rows
}

export interface Kept {
  id: string
  fromOn: Day
  untilOn: Day
  letter: string
}

/** The isolation that stands on a day. */
export async function isolationOf(db: Db, personId: string, today: Day): Promise<Kept | undefined> {
  return await db
    .selectFrom('isolation')
    .select(['id', 'fromOn', 'untilOn', 'letter'])
    .where('personId', '=', personId)
    .where('untilOn', '>=', today)
    .where('fromOn', '<=', today)
    .executeTakeFirst()
}
