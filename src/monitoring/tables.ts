import type { Generated, Selectable } from 'kysely'
import type { AnswerCode } from './kinds.ts'

export interface MonitoringTables {
  checklistItem: {
    id: string
    placeInOrder: number
    question: string
    /** What shows the answer. */
    lookAt: string
    source: string
    validFrom: string
    validTo: string | null
  }
  monitoringVisit: {
    id: string
    /** The office that visits. */
    unitId: string
    kanwilId: string
    agreementId: string
    /** Who was there, and what became of the findings. */
    meetingId: string
    visitedOn: string
    summary: string
    version: Generated<number>
    createdAt: Date
  }
  monitoringAnswer: {
    visitId: string
    itemId: string
    answer: AnswerCode
    note: string | null
    actionPointId: Generated<string | null>
  }
}

export type ChecklistItem = Selectable<MonitoringTables['checklistItem']>
export type MonitoringVisit = Selectable<MonitoringTables['monitoringVisit']>
