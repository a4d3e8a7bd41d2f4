import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { State } from './changes.ts'

export interface AddendumTables {
  addendum: {
    /** Of the agreement that is the addendum. */
    id: string
    mainId: string
    /** The main agreement as it stood when the copy was made, or last renewed. */
    ground: JSONColumnType<State>
    wanted: JSONColumnType<State>
    /** By subject. */
    reasons: JSONColumnType<Record<string, string>>
    renewedAt: Date | null
    confirmedOn: string | null
    confirmedBy: string | null
    mergedAt: Date | null
    version: Generated<number>
  }
}

export type Addendum = Selectable<AddendumTables['addendum']>
