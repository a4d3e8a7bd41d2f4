import type { Generated, JSONColumnType, Selectable } from 'kysely'

export const retentionKinds = { archive: 'Pengarsipan', anonymise: 'Penganoniman' } as const
export type RetentionKind = keyof typeof retentionKinds

/** How many people by what is kept of them; the same before and after. */
export type Counts = Record<string, Record<string, number>>

export interface RetentionTables {
  retentionRun: {
    id: string
    unitId: string
    kanwilId: string
    kind: RetentionKind
    state: Generated<'proposed' | 'confirmed' | 'withdrawn'>
    /** On which the time of its people had come. */
    day: string
    proposedBy: string
    proposedName: string
    proposedPost: string
    proposedAt: Date
    decidedBy: string | null
    decidedName: string | null
    decidedPost: string | null
    decidedAt: Date | null
    people: number
    countsBefore: JSONColumnType<Counts> | null
    countsAfter: JSONColumnType<Counts> | null
    version: Generated<number>
  }
  retentionItem: { runId: string; personId: string; formerOn: string }
}
export type RetentionRun = Selectable<RetentionTables['retentionRun']>
