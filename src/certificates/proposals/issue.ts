import { type Insertable, sql } from 'kysely'
import { type IssuerOn, makeCredential, signingKeyOf } from '#credentials'
import type { Moment } from '#kernel'
import { ageOn, type PersonStatus, type Sex } from '#people'
import { ageGroupOf } from '#plans'
import type { OwnLevel } from '../kinds.ts'
import { newCode } from '../own/code.ts'
import { takeNumbers } from '../own/numbers.ts'
import { settleCertificates } from '../settle.ts'
import type { CertificateTables, Proposal } from '../tables.ts'

/** To whom: a place, and what the paper says beside the name. */
export interface Receiver {
  id: string
  participantId: string
  hours: number
  programmeHours: number
  /** Where it corrects another: the day of the first. */
  firstIssuedOn?: string
}

interface Issuing {
  proposal: Proposal & { programmeId: string }
  issuer: IssuerOn
  startsOn: string
  endsOn: string
  receivers: readonly Receiver[]
}

interface Holder {
  participantId: string
  personId: string
  name: string
  birthDate: string | null
  sex: Sex | null
  status: PersonStatus
}

/** Numbers, codes and signs certificates, all of them or none, in the order of names. */
export async function issueAll(
  moment: Moment,
  { proposal, issuer, startsOn, endsOn, receivers }: Issuing,
): Promise<{ numbers: string[] }> {
  const { tx, actor, now, today, secrets } = moment
  const { unitId, kanwilId, cohortId, title, validUntil, id: proposalId, programmeId } = proposal
  const level = proposal.level as OwnLevel
  const holders = await holdersOf(
    moment,
    receivers.map(({ participantId }) => participantId),
  )
  const taken = await takeNumbers(tx, { unitId, kanwilId, programmeId, today }, holders.length)
  const key = await signingKeyOf(tx, secrets, issuer.id)
  const byPlace = new Map(receivers.map((each) => [each.participantId, each]))
  const rows: Insertable<CertificateTables['certificate']>[] = []
  for (const [at, holder] of holders.entries()) {
    const receiver = byPlace.get(holder.participantId)
    const place = taken[at]
    if (!receiver || !place) throw new Error('more holders than numbers')
    const facts = {
      ...{ code: newCode(), number: place.number, name: holder.name, title, level, units: [] },
      ...{ hours: receiver.hours, issuedOn: today, validUntil },
    }
    const { credential, compact } = await makeCredential(facts, issuer, key, now)
    rows.push({
      ...{ id: receiver.id, unitId, kanwilId, cohortId, proposalId, level, title, validUntil, ...place },
      ...{ personId: holder.personId, participantId: holder.participantId, issuerId: issuer.id },
      ...{ code: facts.code, credential, compact, startsOn, endsOn, issuedOn: today },
      ...{ holder: holder.name, birthYear: holder.birthDate ? Number(holder.birthDate.slice(0, 4)) : null },
      ...{ hours: receiver.hours, programmeHours: receiver.programmeHours },
      ...{ firstIssuedOn: receiver.firstIssuedOn ?? today, createdAt: now },
      ...{ recordedBy: proposal.proposedBy, recordedByName: proposal.proposedByName },
      ...{ confirmedByName: actor.name, confirmedAt: now, sex: holder.sex, status: holder.status },
      ageGroup: holder.birthDate ? ageGroupOf(ageOn(holder.birthDate, today)) : null,
      ...noScan,
    })
  }
  await tx.insertInto('certificate').values(rows).execute()
  await settleCertificates(
    moment,
    rows.map(({ id }) => id),
  )
  return { numbers: rows.map(({ number }) => number) }
}

const noScan = {
  resultId: null,
  body: null,
  registration: null,
  scanSha256: null,
  scanSize: null,
  scanType: null,
  scanName: null,
}

/** Their full names, also of those who have moved on since. */
export async function holdersOf({ tx }: Pick<Moment, 'tx'>, participantIds: readonly string[]) {
  const { rows } = await sql<Holder>`
    select * from certificate_holders(${[...participantIds]}::uuid[]) order by lower(name), participant_id`.execute(
    tx,
  )
  return rows
}
