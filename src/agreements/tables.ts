import type { Generated, GeneratedAlways, Selectable } from 'kysely'
import type { ApprovalTables } from './approval/tables.ts'
import type { EndingTables } from './ending/tables.ts'
import type { HaltTables } from './halt/tables.ts'
import type { ListedTables } from './import/tables.ts'
import type { Kind, ObjectCode, PaperKind, SigningMode } from './kinds.ts'
import type { Stage } from './stages.ts'
import type { Vitality } from './vitality.ts'

export interface AgreementTables extends ApprovalTables, EndingTables, HaltTables, ListedTables {
  agreement: {
    id: string
    unitId: string
    kanwilId: string
    kind: Kind
    kindAsWritten: string | null
    title: string
    objects: ObjectCode[]
    scope: string | null
    stage: Stage
    stageSince: string
    parentId: string | null
    noParentReason: string | null
    renewsId: string | null
    /** In words, where it is not registered. */
    directive: string | null
    directiveId: string | null
    startsOn: string | null
    endsOn: string | null
    termReason: string | null
    ourOwnerId: string | null
    partnerOwnerId: string | null
    /** Where the approval of the text stands; null before the first round and after one is withdrawn. */
    approval: 'open' | 'returned' | 'approved' | null
    annexVersion: Generated<number>
    /** From a list of papers signed before, see `listedAgreement`. */
    listed: Generated<boolean>
    /** An addendum whose changes stand on a copy (`papers`): it comes into force by being merged. */
    onCopy: Generated<boolean>
    search: Generated<string>
    /** Kept by the database from offices, parties and promises (migration 0022). */
    boundUnits: GeneratedAlways<string[]>
    boundKanwils: GeneratedAlways<string[]>
    /** As the parties name them, also records merged since. */
    partnerIds: GeneratedAlways<string[]>
    /** The last signature, once no party is missing. */
    allSignedOn: GeneratedAlways<string | null>
    promises: GeneratedAlways<number>
    /** With somebody who answers for them on both sides. */
    ownedPromises: GeneratedAlways<number>
    /** Kept by the database from what `vitality` reckons; null before it came into force. */
    vitality: GeneratedAlways<Vitality | null>
    version: Generated<number>
    createdAt: Date
  }
  agreementUnit: { agreementId: string; unitId: string; kanwilId: string; leadUnitId: string }
  agreementStep: {
    id: string
    agreementId: string
    stage: Stage
    enteredOn: string
    actorName: string
    actorPost: string
    note: string | null
    reason: string | null
    paperId: string | null
    at: Date
  }
  party: {
    id: string
    agreementId: string
    placeInOrder: number
    unitId: string | null
    partnerId: string | null
    number: string | null
    numberKey: string | null
    signatoryName: string | null
    signatoryPosition: string | null
    authority: string | null
    duties: string | null
    signedOn: string | null
    signedAt: string | null
    signingMode: SigningMode | null
    signingReason: string | null
    version: Generated<number>
  }
  paper: {
    id: string
    agreementId: string
    kind: PaperKind
    sha256: string
    size: bigint
    type: string
    name: string
    note: string | null
    addedBy: string
    at: Date
  }
}

export type Agreement = Selectable<AgreementTables['agreement']>
export type Party = Selectable<AgreementTables['party']>
export type Paper = Selectable<AgreementTables['paper']>
export type Step = Selectable<AgreementTables['agreementStep']>
