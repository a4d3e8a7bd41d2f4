import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked } from '#kernel'
import { withinLimits } from '#people'
import { calledName } from '../called.ts'
import type { CohortView } from '../cohort.ts'
import type { ApplicationState, Asker } from '../kinds.ts'

export const perPage = 50

export const question = z.object({
  lihat: z.enum(['tunggu', 'tempat', 'ditutup']).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const applicationsIn = (id: string, asked: Partial<Question>) =>
  addressOf(to.cohortApplications(id), asked)

export interface ApplicationRow {
  id: string
  personId: string
  name: string
  number: string | null
  reachable: boolean
  state: ApplicationState
  askedBy: Asker
  askedOn: Day
  since: Date
  overrideAskedName: string | null
  overrideName: string | null
  /** The latest reason that was written down. */
  reason: string | null
  /** On the waiting list. */
  place: number
}

/** One page of applications: open ones by when they were asked, the waiting list in its order, the rest newest first. */
export async function listApplications(
  db: Db,
  actor: Actor,
  cohort: CohortView,
  asked: Question,
  most = perPage,
): Promise<ApplicationRow[]> {
  const newest = asked.lihat === 'ditutup' || asked.lihat === 'tempat'
  const { rows } = await sql<ApplicationRow>`
    select application.id, application.person_id, ${calledName(actor, cohort)} as name, called.number,
      person.id is not null as reachable, application.state, application.asked_by, application.asked_on,
      application.since, application.override_asked_name, application.override_name,
      (select reason from application_step step where step.application_id = application.id and reason is not null
        order by taken_at desc, id desc limit 1) as reason,
      row_number() over (order by application.since, application.id)::int as place
    from application
      join names_in_cohort(${cohort.id}) called on called.person_id = application.person_id
      left join person on person.id = application.person_id
    where application.cohort_id = ${cohort.id} and ${viewed(asked.lihat)} and ${withinLimits(actor)}
    order by ${newest ? sql`application.since desc, application.id desc` : asked.lihat === 'tunggu' ? sql`application.since, application.id` : sql`application.asked_on, application.created_at, application.id`}
    limit ${most} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

export interface ApplicationCounts {
  putusan: number
  tunggu: number
  tempat: number
  ditutup: number
}

export async function countApplications(db: Db, actor: Actor, cohortId: string): Promise<ApplicationCounts> {
  const { rows } = await sql<ApplicationCounts>`
    select count(*) filter (where ${viewed(undefined)})::int as putusan,
      count(*) filter (where ${viewed('tunggu')})::int as tunggu,
      count(*) filter (where ${viewed('tempat')})::int as tempat,
      count(*) filter (where ${viewed('ditutup')})::int as ditutup
    from application left join person on person.id = application.person_id
    where application.cohort_id = ${cohortId} and ${withinLimits(actor)}`.execute(db)
  return rows[0] ?? { putusan: 0, tunggu: 0, tempat: 0, ditutup: 0 }
}

const states: Record<keyof ApplicationCounts, ApplicationState[]> = {
  putusan: ['pending', 'reinstated'],
  tunggu: ['approved'],
  tempat: ['allocated'],
  ditutup: ['declined', 'withdrawn'],
}
const viewed = (view: Question['lihat']) =>
  sql<SqlBool>`application.state = any(${states[view ?? 'putusan']}::text[])`
