import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import { isOurs } from '../certificate.ts'
import { type CertifiedCohort, findCertifiedCohort } from '../cohort.ts'
import type { Proposal } from '../tables.ts'

export type ProposalView = Proposal & {
  programme: string
  programmeId: string
  cohort: string
  unitName: string
  issuer: string | null
  people: number
}

/** A proposal within reach; 404 for any other. */
export async function findProposal(db: Db, id: string, actor: Actor): Promise<ProposalView> {
  const { rows } = await sql<ProposalView>`
    select proposal.*, programme.name as programme, programme.id as programme_id, cohort.name as cohort,
      unit.short_name as unit_name,
      (select period.name from issuer_period period where period.issuer_id = proposal.issuer_id
        and period.valid_from <= coalesce(proposal.decided_at, proposal.proposed_at)::date
        order by period.valid_from desc limit 1) as issuer,
      (select count(*)::int from certificate_candidate where proposal_id = proposal.id) as people
    from certificate_proposal proposal join cohort on cohort.id = proposal.cohort_id
      join programme on programme.id = cohort.programme_id join unit on unit.id = proposal.unit_id
    where proposal.id = ${z.uuid().safeParse(id).data ?? null}
      and ${within(actor, { unit: sql.ref('proposal.unit_id'), kanwil: sql.ref('proposal.kanwil_id') })}`.execute(
    db,
  )
  return found(rows[0])
}

/** One of the own unit. Errors: 404 for any other. */
export async function findOwnProposal(db: Db, id: string, actor: Actor): Promise<ProposalView> {
  const proposal = await findProposal(db, id, actor)
  return found(isOurs(actor, proposal) ? proposal : undefined)
}

/** The same, held until the act is over. Errors: 404 for any other. */
export async function lockProposal(tx: Tx, id: string, actor: Actor): Promise<ProposalView> {
  await tx.selectFrom('certificateProposal').select('id').where('id', '=', id).forUpdate().execute()
  return findOwnProposal(tx, id, actor)
}

/** A cohort of the own unit, held so that two who propose for it wait for each other. Errors: 404 for any other. */
export async function lockCohortToCertify(tx: Tx, id: string, actor: Actor): Promise<CertifiedCohort> {
  await tx.selectFrom('cohort').select('id').where('id', '=', id).forUpdate().execute()
  const cohort = await findCertifiedCohort(tx, id, actor)
  return found(isOurs(actor, cohort) ? cohort : undefined)
}
