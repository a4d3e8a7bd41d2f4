import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { PackState, Result } from './kinds.ts'
import type { Face } from './pack/face.ts'

export interface ReintegrationTables {
  pack: {
    id: string
    personId: string
    /** The first, the second … of this person. */
    number: number
    state: Generated<PackState>
    begunOn: string
    begunByName: string
    /** Accounts of everybody who wrote in it; none of them checks it. */
    writers: string[]
    sentByName: string | null
    sentAt: Date | null
    /** What the checker wants changed. */
    returnNote: string | null
    /** Exactly what is handed over; since the check. */
    face: JSONColumnType<Face> | null
    checkedByName: string | null
    checkedOn: string | null
    checkedAt: Date | null
    givenOn: string | null
    givenByName: string | null
    witness: string | null
    /** The signed receipt. */
    sha256: string | null
    size: bigint | null
    type: string | null
    fileName: string | null
    version: Generated<number>
    createdAt: Date
  }
  packLine: {
    id: string
    packId: string
    participantId: string
    title: string
    shown: boolean
    /** JP. */
    attended: number
    /** JP of the whole programme. */
    hours: number
    result: Result | null
    fromOn: string
    untilOn: string | null
  }
  packReference: {
    id: string
    packId: string
    words: string
    signatory: string
    position: string
    writtenOn: string
  }
  packStep: {
    id: string
    packId: string
    what: string
    place: string | null
    dueOn: string | null
    /** On the sheet for the person alone, never on the face. */
    own: boolean
  }
  packContact: {
    id: string
    packId: string
    namedContactId: string
    partner: string
    name: string
    position: string
    phone: string | null
    email: string | null
    /** What to call about. */
    help: string
  }
  namedContact: {
    id: string
    contactId: string
    unitId: string
    kanwilId: string
    agreedOn: string
    told: string
    recordedByName: string
    recordedAt: Date
    withdrawnOn: string | null
    withdrawnByName: string | null
  }
  walletLink: {
    id: string
    packId: string
    tokenHash: string
    givenByName: string
    givenAt: Date
    expiresOn: string
    withdrawnAt: Date | null
    withdrawnByName: string | null
    openedAt: Date | null
    openings: Generated<number>
  }
}

export type Pack = Selectable<ReintegrationTables['pack']>
export type PackLine = Selectable<ReintegrationTables['packLine']>
export type PackReference = Selectable<ReintegrationTables['packReference']>
export type PackStep = Selectable<ReintegrationTables['packStep']>
export type PackContact = Selectable<ReintegrationTables['packContact']>
export type WalletLink = Selectable<ReintegrationTables['walletLink']>
