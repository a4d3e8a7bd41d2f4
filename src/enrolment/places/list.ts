import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked } from '#kernel'
import { withinLimits } from '#people'
import { calledName } from '../called.ts'
import { releaseNow } from '../changes/seen.ts'
import type { CohortView } from '../cohort.ts'
import type { EndReason, Path, PauseReason } from '../kinds.ts'

export const perPage = 100

export const question = z.object({
  lihat: z.enum(['jeda', 'keluar']).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const placesIn = (id: string, asked: Partial<Question>) => addressOf(to.cohortPlaces(id), asked)

export interface PlaceRow {
  id: string
  personId: string
  name: string
  number: string | null
  /** Whether the file may be opened. */
  reachable: boolean
  fromOn: Day
  untilOn: Day | null
  endReason: EndReason | null
  endNote: string | null
  pauseReason: PauseReason | null
  pausedUntil: Day | null
  releaseOn: Day | null
  path: Path | null
}

/** One page of those who sit or sat in a cohort, by name; nobody whose data are limited, beyond their own unit. */
export async function listPlaces(
  db: Db,
  actor: Actor,
  cohort: CohortView,
  asked: Question,
  today: Day,
): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select participant.id, participant.person_id, ${calledName(actor, cohort)} as name, called.number,
      person.id is not null as reachable, participant.from_on, participant.until_on, participant.end_reason,
      participant.end_note, pause.reason as pause_reason, pause.until_on as paused_until, ${releaseNow} as release_on,
      application.path
    from participant
      join names_in_cohort(${cohort.id}) called on called.person_id = participant.person_id
      left join person on person.id = participant.person_id
      left join application on application.id = participant.application_id
      left join lateral (${pauseOn(today)}) pause on true
    where participant.cohort_id = ${cohort.id} and ${viewed(asked.lihat)} and ${withinLimits(actor)}
    order by lower(called.name), participant.id limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(
    db,
  )
  return rows
}

export interface PlaceCounts {
  ikut: number
  jeda: number
  keluar: number
}

/** How many stand in each view of that list. */
export async function countPlaces(db: Db, actor: Actor, cohortId: string, today: Day): Promise<PlaceCounts> {
  const { rows } = await sql<PlaceCounts>`
    select count(*) filter (where participant.until_on is null)::int as ikut,
      count(*) filter (where participant.until_on is null and pause.reason is not null)::int as jeda,
      count(*) filter (where participant.until_on is not null)::int as keluar
    from participant left join person on person.id = participant.person_id
      left join lateral (${pauseOn(today)}) pause on true
    where participant.cohort_id = ${cohortId} and ${withinLimits(actor)}`.execute(db)
  return rows[0] ?? { ikut: 0, jeda: 0, keluar: 0 }
}

const pauseOn = (today: Day) => sql`select reason, until_on from participant_pause
  where participant_id = participant.id and ${today} between from_on and until_on limit 1`

function viewed(view: Question['lihat']) {
  if (view === 'keluar') return sql<SqlBool>`participant.until_on is not null`
  if (view === 'jeda') return sql<SqlBool>`participant.until_on is null and pause.reason is not null`
  return sql<SqlBool>`participant.until_on is null`
}
