import type { Generated, Selectable } from 'kysely'
import type { Flag, Looked, LookKind } from './kinds.ts'

export interface LookTables {
  /** Only ever added to: the database grants neither update nor delete. */
  look: {
    id: string
    personId: string
    what: Looked
    /** `duty`: the own work with people of the own unit, once a day; `reason`: said before it opened. */
    ground: 'duty' | 'reason'
    kind: LookKind | null
    reason: string | null
    accountId: string
    actorName: string
    actorPost: string
    at: Date
    /** Where the looker sits. */
    day: string
    opensUntil: Date | null
    flags: Generated<Flag[]>
  }
}

export type Look = Selectable<LookTables['look']>
