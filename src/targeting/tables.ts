import type { Generated, JSONColumnType, Selectable } from 'kysely'

/** Of one line of a question: how many it lost, and how many of these for lack of data. */
export type Loss = readonly [lost: number, unknown: number]

export interface TargetingTables {
  zone: {
    id: string
    unitId: string
    kanwilId: string
    name: string
    partnerId: string | null
    note: string | null
    /** Codes of regencies '16.07', districts '16.71.14' and villages '16.71.14.1001'. */
    areas: string[]
    version: Generated<number>
    createdAt: Date
  }
  question: {
    id: string
    unitId: string
    kanwilId: string
    name: string
    /** Its conditions in order, each as it stands in an address: 'umur.20-40'. */
    lines: string[]
    createdBy: string
    version: Generated<number>
    createdAt: Date
  }
  questionRun: {
    id: string
    questionId: string
    serial: number
    lines: string[]
    /** The lines as sentences of that day. */
    said: JSONColumnType<string[]>
    people: number
    /** Left out, for the use of their data is limited. */
    limited: Generated<number>
    losses: JSONColumnType<Loss[]>
    remaining: number
    /** Compared with the run before; null on the first. */
    added: number | null
    gone: number | null
    runOn: string
    runAt: Date
    runBy: string
  }
  questionAnswer: {
    runId: string
    personId: string
    state: 'still' | 'new' | 'gone'
    /** The line that was not met; negative for lack of data; null for somebody no longer in care here. */
    fell: number | null
  }
  answerLook: {
    id: string
    questionId: string
    accountId: string | null
    reason: string
    lookedBy: string
    lookedAt: Date
  }
  selection: {
    id: string
    questionId: string
    runOn: string
    seats: number
    purpose: string
    rule: JSONColumnType<{ by: string[] }>
    ruleSource: string
    decidedBy: string
    decidedAt: Date
    version: Generated<number>
  }
  selectionPlace: { selectionId: string; personId: string; byRule: number; place: number }
  selectionMove: {
    id: string
    selectionId: string
    personId: string
    fromPlace: number
    toPlace: number
    reason: string
    movedBy: string
    movedAt: Date
  }
  answerCopy: {
    id: string
    questionId: string
    copy: number
    content: 'names' | 'counts'
    recipient: string
    partnerId: string | null
    purpose: string
    columns: Generated<string[]>
    accountId: string | null
    madeBy: string
    madeAt: Date
  }
}

export type Zone = Selectable<TargetingTables['zone']>
export type Question = Selectable<TargetingTables['question']>
export type Run = Selectable<TargetingTables['questionRun']>
export type Selection = Selectable<TargetingTables['selection']>
export type Copy = Selectable<TargetingTables['answerCopy']>
