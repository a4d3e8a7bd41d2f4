import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { shownName } from '#people'
import type { StudyVisit } from '../tables.ts'

export type VisitRow = StudyVisit & { members: number; missing: number }

/** The visits of a cohort, the latest first. Reach: the cohort's. */
export async function visitsOf(db: Db, cohortId: string): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    select visit.*, counted.members, counted.missing
    from study_visit visit join lateral (
      select count(*)::int as members, count(*) filter (where departed and returned is false)::int as missing
      from visit_member where visit_id = visit.id
    ) counted on true
    where visit.cohort_id = ${cohortId} order by visit.held_on desc, visit.id limit 50`.execute(db)
  return rows
}

export interface Member {
  personId: string
  /** Null for somebody who has since moved out of the reader's reach. */
  name: string | null
  number: string | null
  block: string | null
  departed: boolean | null
  returned: boolean | null
  note: string | null
}

/** The named list, called as the reader may call people. Reach: the visit's. */
export async function membersOf(
  db: Db,
  { actor, now }: { actor: Actor; now: Date },
  visit: Pick<StudyVisit, 'id' | 'unitId'>,
): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select member.person_id, case when person.id is not null then ${shownName(actor, now)} end as name, person.block,
      (select number from registration where registration.person_id = member.person_id
        and registration.unit_id = ${visit.unitId} order by from_on desc nulls last limit 1) as number,
      member.departed, member.returned, member.note
    from visit_member member left join person on person.id = member.person_id
    where member.visit_id = ${visit.id} order by 2 nulls last, member.person_id`.execute(db)
  return rows
}
