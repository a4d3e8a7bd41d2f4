import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, type Tx, within } from '#kernel'
import type { Cohort, CohortStage, EntryRule, ProgrammeKind } from '#programmes'

/** A cohort as whoever gives places sees it. */
export interface CohortView extends Cohort {
  programme: string
  kind: ProgrammeKind
  entryRules: EntryRule[]
  needsHearing: boolean
  unitName: string
  /** Places that are held, also while they rest. */
  taken: number
  /** Approved, and no place yet. */
  waiting: number
  /** Not decided. */
  open: number
}

const counts = sql`
  (select count(*)::int from participant where participant.cohort_id = cohort.id and until_on is null) as taken,
  (select count(*)::int from application where application.cohort_id = cohort.id and state = 'approved') as waiting,
  (select count(*)::int from application where application.cohort_id = cohort.id
    and state in ('pending', 'reinstated')) as open`

export const cohortColumns = sql`cohort.*, programme.name as programme, programme.kind, programme.entry_rules,
  programme.needs_hearing, unit.short_name as unit_name, ${counts}`
export const cohortTables = sql`cohort join programme on programme.id = cohort.programme_id
  join unit on unit.id = cohort.unit_id`

/** A cohort within reach. Errors: 404 for any other. */
export async function findCohort(db: Db, id: string, actor: Actor): Promise<CohortView> {
  const { rows } = await sql<CohortView>`select ${cohortColumns} from ${cohortTables}
    where cohort.id = ${z.uuid().safeParse(id).data ?? null}
      and ${within(actor, { unit: sql.ref('cohort.unit_id'), kanwil: sql.ref('cohort.kanwil_id') })}`.execute(
    db,
  )
  return found(rows[0])
}

/** Whose cohort it is: only that unit gives places in it. */
export const isOurs = (actor: Actor, { unitId }: { unitId: string }) =>
  actor.reach.of === 'unit' && actor.scope?.unitId === unitId

/**
 * A cohort of the own unit, held until the act is over: two who give the last place wait here for each other, and the
 * places are counted after the wait. Errors: 404 for any other.
 */
export async function lockCohort(tx: Tx, id: string, actor: Actor): Promise<CohortView> {
  await tx.selectFrom('cohort').select('id').where('id', '=', id).forUpdate().execute()
  const cohort = await findCohort(tx, id, actor)
  return found(isOurs(actor, cohort) ? cohort : undefined)
}

const taking: readonly CohortStage[] = ['prepared', 'open', 'running']

/** Whether places are still given: not in a cohort that is over. */
export const takesPeople = ({ stage }: Pick<Cohort, 'stage'>) => taking.includes(stage)
export const seatsFree = ({ seats, taken }: Pick<CohortView, 'seats' | 'taken'>) => Math.max(0, seats - taken)
export const cohortTitle = ({ programme, name }: Pick<CohortView, 'programme' | 'name'>) =>
  `${programme}, ${name}`

/** From when a place is given today: the first day, or today where that is past. */
export function firstDay({ startsOn }: Pick<Cohort, 'startsOn'>, today: Day): Day {
  const begun = startsOn <= today
  return begun ? today : startsOn
}
