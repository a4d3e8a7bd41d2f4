import { sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { findCohort } from '#programmes'
import type { ProposalKind, ProposalState } from './kinds.ts'
import type { CompetencyTest, Proposal } from './tables.ts'

export type CohortProposal = Pick<
  Proposal,
  'id' | 'kind' | 'title' | 'proposedByName' | 'proposedAt' | 'decidedByName'
> & { kind: ProposalKind; state: ProposalState; people: number }

/** A cohort within reach with what its programme ends with. Errors: 404 for any other. */
export async function findCertifiedCohort(db: Db, id: string, actor: Actor) {
  const cohort = await findCohort(db, id, actor)
  const { certificate } = await db
    .selectFrom('programme')
    .select('certificate')
    .where('id', '=', cohort.programmeId)
    .executeTakeFirstOrThrow()
  return { ...cohort, certificate }
}
export type CertifiedCohort = Awaited<ReturnType<typeof findCertifiedCohort>>

/** What was asked for a cohort, the newest first. */
export async function proposalsOf(db: Db, cohortId: string): Promise<CohortProposal[]> {
  const { rows } = await sql<CohortProposal>`
    select id, kind, title, state, proposed_by_name, proposed_at, decided_by_name,
      (select count(*)::int from certificate_candidate where proposal_id = proposal.id) as people
    from certificate_proposal proposal where cohort_id = ${cohortId}
    order by proposed_at desc, id desc limit 50`.execute(db)
  return rows
}

export type CohortTest = Pick<CompetencyTest, 'id' | 'scheme' | 'body' | 'heldOn'> & {
  sat: number
  competent: number
}

export async function testsOf(db: Db, cohortId: string): Promise<CohortTest[]> {
  const { rows } = await sql<CohortTest>`
    select test.id, test.scheme, test.body, test.held_on, count(result.id)::int as sat,
      (count(*) filter (where result.complete))::int as competent
    from competency_test test
      left join competency_result result on result.test_id = test.id and result.taken_back_at is null
    where test.cohort_id = ${cohortId} group by test.id order by test.held_on desc, test.id limit 50`.execute(
    db,
  )
  return rows
}

/** People of a cohort who hold a certificate today, whatever its level. */
export async function certifiedIn(db: Db, cohortId: string, today: Day): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct person_id)::int as people from certificate
    where cohort_id = ${cohortId} and certificate_state(certificate.*, ${today}) in ('valid', 'expired')`.execute(
    db,
  )
  return rows[0]?.people ?? 0
}
