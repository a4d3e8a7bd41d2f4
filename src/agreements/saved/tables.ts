import type { Generated, Selectable } from 'kysely'

export interface SavedFilterTables {
  savedFilter: {
    id: string
    accountId: string
    unitId: string
    kanwilId: string
    name: string
    /** The question as the address of the list carries it: 'tahap=signing&objek=health'. */
    query: string
    /** The whole office sees it. */
    shared: boolean
    version: Generated<number>
    createdAt: Date
  }
}

export type SavedFilter = Selectable<SavedFilterTables['savedFilter']>
