import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { PersonStatus, Sex } from '#people'
import type { AgeGroup } from '#plans'
import type { Reason, Result, SheetState } from './kinds.ts'

/** What is said of one person at one lesson: there, or why not. */
export interface Value {
  present: boolean
  reason: Reason | null
}

export interface AttendanceTables {
  /** One for each lesson about which anything was said; a lesson without one is open. */
  sheet: {
    lessonId: string
    unitId: string
    kanwilId: string
    heldOn: string
    state: SheetState
    closedAt: Date | null
    closedBy: string | null
    version: Generated<number>
    createdAt: Date
  }
  mark: Value & {
    heldOn: string
    lessonId: string
    participantId: string
    unitId: string
    sex: Sex | null
    ageGroup: AgeGroup | null
    status: PersonStatus | null
    madeAt: Date
    arrivedAt: Date
    markedBy: string
    device: string | null
  }
  markChange: Value & {
    id: string
    lessonId: string
    participantId: string
    unitId: string
    madeAt: Date
    markedBy: string
    replacedAt: Date
    replacedBy: string
  }
  /** What a device said, by its key; receipts of earlier versions know the key alone. */
  markReceipt: {
    lessonId: string
    key: string
    unitId: string
    at: Date
    participantId: string | null
    device: string | null
    present: boolean | null
    reason: Reason | null
    madeAt: Date | null
    madeBy: string | null
    seenAt: Date | null
  }
  markClash: Value & {
    id: string
    lessonId: string
    participantId: string
    unitId: string
    kanwilId: string
    madeAt: Date
    madeBy: string
    device: string
    arrivedAt: Date
    cause: 'other-device' | 'too-late'
    stoodPresent: boolean | null
    stoodReason: Reason | null
    stoodBy: string | null
    stoodAt: Date | null
    stoodDevice: string | null
    /** `replaced`: the same device said something newer, or it came to say what stands. */
    kept: 'standing' | 'arrived' | 'replaced' | null
    settledAt: Date | null
    settledBy: string | null
  }
  markRequest: {
    id: string
    lessonId: string
    unitId: string
    kanwilId: string
    wants: JSONColumnType<(Value & { participantId: string })[]>
    reason: string
    askedBy: string
    askedByName: string
    askedAt: Date
    state: Generated<'open' | 'approved' | 'declined'>
    decidedByName: string | null
    decidedAt: Date | null
    note: string | null
  }
  sheetPhoto: {
    id: string
    lessonId: string
    unitId: string
    kanwilId: string
    sha256: string
    size: bigint
    type: string
    fileName: string
    attachedAt: Date
    attachedBy: string
  }
  lessonLink: {
    id: string
    lessonId: string
    unitId: string
    kanwilId: string
    tokenHash: string
    holder: string
    givenBy: string
    givenAt: Date
    revokedAt: Date | null
  }
  assessment: {
    id: string
    participantId: string
    cohortId: string
    unitId: string
    kanwilId: string
    result: Result
    assessor: string
    assessedOn: string
    recordedBy: string
    recordedAt: Date
    latest: Generated<boolean>
  }
}

export type Sheet = Selectable<AttendanceTables['sheet']>
export type MarkClash = Selectable<AttendanceTables['markClash']>
export type MarkRequest = Selectable<AttendanceTables['markRequest']>
export type SheetPhoto = Selectable<AttendanceTables['sheetPhoto']>
