import type { Generated, Selectable } from 'kysely'
import type { PersonStatus, Sex } from '#people'
import type { AgeGroup } from '#plans'
import type { Level, ProposalKind, ProposalState, RevocationClass } from './kinds.ts'
import type { PrintTables } from './printing/tables.ts'

/** The unit that asked for it; the person may have moved on since. */
interface OfUnit {
  unitId: string
  kanwilId: string
}

export interface CertificateTables extends PrintTables {
  certificateSeries: OfUnit & {
    id: string
    programmeId: string
    year: number
    /** Stand in for the unit in the number on paper. */
    letters: string
    last: Generated<number>
  }
  certificateProposal: OfUnit & {
    id: string
    cohortId: string
    kind: ProposalKind
    level: Level
    issuerId: string | null
    title: string
    validUntil: string | null
    /** The certificate that is corrected or revoked. */
    aboutId: string | null
    reasonClass: RevocationClass | null
    reason: string | null
    state: Generated<ProposalState>
    proposedBy: string
    proposedByName: string
    proposedAt: Date
    decidedBy: string | null
    decidedByName: string | null
    decidedAt: Date | null
    /** Why it was returned. */
    note: string | null
    version: Generated<number>
  }
  certificateCandidate: { proposalId: string; participantId: string }
  certificate: OfUnit & {
    id: string
    cohortId: string
    personId: string
    participantId: string
    level: Level
    proposalId: string | null
    resultId: string | null
    /** Null: a certification body that signs for itself. */
    issuerId: string | null
    body: string | null
    number: string
    registration: string | null
    year: number | null
    seriesId: string | null
    serial: number | null
    code: string | null
    title: string
    /** The name on paper. */
    holder: string
    birthYear: number | null
    hours: number | null
    programmeHours: number | null
    startsOn: string
    endsOn: string
    issuedOn: string
    /** Of the first of a chain of corrections. */
    firstIssuedOn: string
    validUntil: string | null
    credential: string | null
    compact: string | null
    scanSha256: string | null
    scanSize: bigint | null
    scanType: string | null
    scanName: string | null
    recordedBy: string
    recordedByName: string
    createdAt: Date
    confirmedByName: string | null
    confirmedAt: Date | null
    revokedOn: Generated<string | null>
    revokedClass: Generated<RevocationClass | null>
    revokedNote: Generated<string | null>
    replacedBy: Generated<string | null>
    replacedOn: Generated<string | null>
    /** Whom it counts, as it was known on the day of issue. */
    sex: Sex | null
    ageGroup: AgeGroup | null
    status: PersonStatus | null
    version: Generated<number>
  }
  certificateHandover: OfUnit & {
    certificateId: string
    handedOn: string
    receivedBy: string
    note: string | null
    recordedByName: string
    recordedAt: Date
  }
  competencyTest: OfUnit & {
    id: string
    cohortId: string
    scheme: string
    /** LSP */
    body: string
    licence: string
    /** TUK */
    place: string
    heldOn: string
    assessor: string
    /** MET… */
    assessorNumber: string
    recordedBy: string
    recordedByName: string
    createdAt: Date
  }
  competencyUnit: { testId: string; code: string; placeInOrder: number; title: string }
  competencyResult: {
    id: string
    testId: string
    participantId: string
    attempt: number
    /** The attempt before. */
    earlierId: string | null
    /** Codes of the units in which the person was competent; in the others not yet. */
    competent: string[]
    complete: boolean
    recordedByName: string
    recordedAt: Date
    /** Null while it counts. */
    takenBackByName: Generated<string | null>
    takenBackAt: Generated<Date | null>
    takenBackReason: Generated<string | null>
  }
}

export type Certificate = Selectable<CertificateTables['certificate']>
export type Proposal = Selectable<CertificateTables['certificateProposal']>
export type CompetencyTest = Selectable<CertificateTables['competencyTest']>
export type CompetencyUnit = Selectable<CertificateTables['competencyUnit']>
