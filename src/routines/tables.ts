import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { DayState, Misser, Rhythm } from './kinds.ts'
import type { Parts } from './served.ts'

export interface RoutineTables {
  routine: {
    id: string
    unitId: string
    kanwilId: string
    agreementId: string
    planItemId: string
    name: string
    place: string
    beginsAt: string
    endsAt: string
    partnerPeople: string | null
    rhythm: Rhythm
    /** 0 is Sunday. */
    weekdays: number[]
    /** Weeks, or months. */
    every: number
    /** Of a monthly one, 1 to 4; 5 is the last. */
    nth: number | null
    startsOn: string
    endsOn: string
    /** The first day on which it is no longer given. */
    stoppedOn: Generated<string | null>
    stopReason: Generated<string | null>
    version: Generated<number>
    createdAt: Date
  }
  routineDay: {
    id: string
    routineId: string
    unitId: string
    kanwilId: string
    day: string
    state: DayState
    makesUpFor: Generated<string | null>
    /** How often somebody was served: the same person twice is two. */
    served: Generated<number | null>
    parts: JSONColumnType<Parts, string | undefined, string>
    note: Generated<string | null>
    missedBy: Generated<Misser | null>
    reason: Generated<string | null>
    /** The agreement whose halt called it off. */
    haltedBy: Generated<string | null>
    recordedByName: Generated<string | null>
    recordedAt: Generated<Date | null>
    version: Generated<number>
    createdAt: Date
  }
}

export type Routine = Selectable<RoutineTables['routine']>
export type RoutineDay = Selectable<RoutineTables['routineDay']>
