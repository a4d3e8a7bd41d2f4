import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { Brought } from '#papers'

export interface EsignTables {
  esignKey: {
    id: string
    unitId: string
    kanwilId: string
    name: string
    serial: string
    certificate: string
    fingerprint: string
    /** Null once it ended. */
    sealedKey: string | null
    validFrom: Date
    validTo: Date
    madeBy: string
    madeAt: Date
    endedAt: Date | null
    endedBy: string | null
    endedReason: string | null
  }
  esignPaper: {
    id: string
    agreementId: string
    textId: string | null
    /** Of a brought file with the newest text. */
    comparison: JSONColumnType<Brought> | null
    differenceReason: string | null
    name: string
    originalSha256: string
    sha256: string
    size: bigint
    place: string
    signingReason: string | null
    state: 'open' | 'signed' | 'refused' | 'withdrawn'
    closedAt: Date | null
    closedBy: string | null
    closedReason: string | null
    preparedBy: string
    preparedAt: Date
  }
  esignSignatory: {
    id: string
    paperId: string
    agreementId: string
    partyId: string
    placeInOrder: number
    partyName: string
    name: string
    position: string
    accountId: string | null
    state: 'waiting' | 'confirmed' | 'signed' | 'refused'
    confirmedAt: Date | null
    confirmedWith: 'password' | 'sample' | 'link-and-code' | null
    signedAt: Date | null
    signedBy: 'own' | 'remote' | null
    sha256: string | null
    failures: Generated<number>
    failedAt: Date | null
    linkId: string | null
    tokenHash: string | null
    linkGivenBy: string | null
    linkEndsAt: Date | null
  }
}

export type EsignKey = Selectable<EsignTables['esignKey']>
export type EsignPaper = Selectable<EsignTables['esignPaper']>
export type Signatory = Selectable<EsignTables['esignSignatory']>
