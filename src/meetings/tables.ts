import type { Generated, Selectable } from 'kysely'
import type { PointStage } from './action-points/stages.ts'
import type { FileKind, Kind, Presence, Stage } from './kinds.ts'

export interface MeetingTables {
  meeting: {
    id: string
    /** The office that holds it and keeps its record. */
    unitId: string
    kanwilId: string
    kind: Kind
    title: string
    heldOn: string
    /** 'HH:MM' by the clock of the office that holds it. */
    beginsAt: string
    place: string
    agenda: string | null
    stage: Stage
    offered: string | null
    asked: string | null
    notes: string | null
    callOffReason: string | null
    version: Generated<number>
    createdAt: Date
  }
  meetingUnit: { meetingId: string; unitId: string; kanwilId: string; leadUnitId: string }
  meetingPartner: { meetingId: string; partnerId: string }
  meetingAgreement: { meetingId: string; agreementId: string }
  meetingPerson: {
    id: string
    meetingId: string
    placeInOrder: number
    side: 'ours' | 'theirs'
    accountId: string | null
    contactId: string | null
    name: string
    position: string | null
    presence: Presence
  }
  obstacle: {
    id: string
    meetingId: string
    what: string
    cause: string
    ownerAccountId: string | null
    ownerContactId: string | null
    ownerName: string | null
    clearedOn: string | null
    clearedHow: string | null
    createdAt: Date
  }
  actionPoint: {
    id: string
    meetingId: string
    /** Of its owner; of the meeting when a partner owns it. */
    unitId: string
    kanwilId: string
    what: string
    ownerAccountId: string | null
    ownerContactId: string | null
    ownerName: string
    dueOn: string
    verifierId: string
    verifierName: string
    stage: PointStage
    reportedBy: string | null
    reportedByName: string | null
    reportedOn: string | null
    report: string | null
    returnedOn: string | null
    returnedReason: string | null
    verifiedOn: string | null
    version: Generated<number>
    createdAt: Date
  }
  meetingFile: {
    id: string
    meetingId: string
    actionPointId: string | null
    kind: FileKind
    sha256: string
    size: bigint
    type: string
    name: string
    note: string | null
    addedBy: string
    at: Date
  }
}

export type Meeting = Selectable<MeetingTables['meeting']>
export type MeetingPerson = Selectable<MeetingTables['meetingPerson']>
export type Obstacle = Selectable<MeetingTables['obstacle']>
export type ActionPoint = Selectable<MeetingTables['actionPoint']>
export type MeetingFile = Selectable<MeetingTables['meetingFile']>
