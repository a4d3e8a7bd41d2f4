import type { Generated, Selectable } from 'kysely'
import type { NikState } from '../kinds.ts'
import type { Held, Outcome } from './outcomes.ts'

export interface NikListTables {
  nikList: {
    id: string
    unitId: string
    kanwilId: string
    /** The first list of a unit is 1. */
    place: number
    purpose: string
    madeOn: string
    madeBy: string
    people: number
    closedOn: string | null
  }
  nikListLine: {
    listId: string
    line: number
    personId: string
    /** Of the register, as it was sent. */
    number: string | null
    /** Of the NIK that was asked about; null where none was known. */
    nikHash: string | null
    stateBefore: NikState
    outcome: Outcome | null
    remark: string | null
    answerId: string | null
  }
  nikAnswer: {
    id: string
    listId: string
    fileName: string
    readAt: Date
    readBy: string
    state: Generated<'read' | 'applied' | 'dropped' | 'undone'>
    settledAt: Date | null
    settledBy: string | null
  }
  nikAnswerRow: {
    answerId: string
    /** In the file, from 1. */
    place: number
    line: number | null
    outcome: Outcome | null
    held: Held | null
    nikSealed: string | null
    nikHash: string | null
    doubts: Generated<string[]>
    remark: string | null
  }
}

export type NikList = Selectable<NikListTables['nikList']>
export type NikAnswer = Selectable<NikListTables['nikAnswer']>
