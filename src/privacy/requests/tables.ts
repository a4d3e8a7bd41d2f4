import type { Generated, Selectable } from 'kysely'
import type { Relation, RequestKind, RequestState } from './kinds.ts'

export interface DataRequestTables {
  dataRequest: {
    id: string
    personId: string
    kind: RequestKind
    askedBy: string
    relation: Relation
    /** What is wrong, or what is wanted. */
    wish: string
    /** How it was seen who asks and what is right. */
    proof: string
    receivedAt: Date
    /** To the hour: UU 27/2022 pasal 30. */
    dueAt: Date
    state: Generated<RequestState>
    /** The change that put it right. */
    revisionId: string | null
    /** The copy that was handed over. */
    lookId: string | null
    /** What was done, or why not. */
    outcome: string | null
    decidedBy: string | null
    decidedAt: Date | null
    /** Of a stop or a limit that was granted: since when it no longer holds, and why. */
    liftedAt: Date | null
    liftedBy: string | null
    lifting: string | null
    version: Generated<number>
    createdAt: Date
  }
}
export type DataRequest = Selectable<DataRequestTables['dataRequest']>
