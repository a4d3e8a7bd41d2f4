import type { Generated, Selectable } from 'kysely'

export interface AttendanceTables {
  sheet: {
    lessonId: string
    unitId: string
    kanwilId: string
    heldOn: string
    state: 'open' | 'closed' | 'unrecorded'
    code: string
    closedAt: Date | null
    closedBy: string | null
    version: Generated<number>
    createdAt: Date
  }
}

export type Sheet = Selectable<AttendanceTables['sheet']>
