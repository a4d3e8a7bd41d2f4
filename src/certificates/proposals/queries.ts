import { sql } from 'kysely'
import { hoursWhere } from '#attendance'
import type { Actor, Db } from '#kernel'
import { shownName } from '#people'
import {
  type CertificateView,
  certificateColumns,
  certificateTables,
  certificateWithin,
} from '../certificate.ts'
import type { When } from '../list/list.ts'
import type { ProposalView } from './proposal.ts'
import type { Chosen } from './show.page.tsx'

/** Who is in a proposal, with the hours each has today. */
export async function chosenIn(
  db: Db,
  { id, cohortId }: Pick<ProposalView, 'id' | 'cohortId'>,
  actor: Actor,
  { now }: When,
): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select participant.id as participant_id, hours.attended,
      case when person.id is not null then ${shownName(actor, now)} end as name,
      (select number from registration where registration.person_id = participant.person_id
        and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as register
    from certificate_candidate chosen join participant on participant.id = chosen.participant_id
      join (${hoursWhere(sql`cohort.id = ${cohortId}`)}) hours on hours.participant_id = participant.id
      left join person on person.id = participant.person_id
    where chosen.proposal_id = ${id} order by person.name nulls last, participant.id limit 1000`.execute(db)
  return rows
}

/** What a proposal came to, by number. */
export async function issuedIn(
  db: Db,
  proposalId: string,
  actor: Actor,
  when: When,
): Promise<CertificateView[]> {
  const { rows } = await sql<CertificateView>`
    select ${certificateColumns(actor, when)} from ${certificateTables}
    where certificate.proposal_id = ${proposalId} and ${certificateWithin(actor)}
    order by certificate.serial limit 1000`.execute(db)
  return rows
}

/** The certificate that a proposal corrects or revokes. */
export async function aboutOf(
  db: Db,
  { aboutId }: Pick<ProposalView, 'aboutId'>,
  actor: Actor,
  when: When,
): Promise<CertificateView | undefined> {
  if (aboutId === null) return undefined
  const { rows } = await sql<CertificateView>`
    select ${certificateColumns(actor, when)} from ${certificateTables}
    where certificate.id = ${aboutId} and ${certificateWithin(actor)}`.execute(db)
  return rows[0]
}

/** The proposal about a certificate that is not decided yet. */
export async function waitingAbout(db: Db, certificateId: string): Promise<string | undefined> {
  const open = await db
    .selectFrom('certificateProposal')
    .select('id')
    .where('aboutId', '=', certificateId)
    .where('state', 'in', ['proposed', 'returned'])
    .executeTakeFirst()
  return open?.id
}
