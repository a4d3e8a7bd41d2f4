import type { Generated, Selectable } from 'kysely'
import type { Zone } from '#kernel'

export type PrintState = 'going' | 'ready' | 'cancelled'

/** A file for each person, or one for the printer. */
export type PrintShape = 'each' | 'in-one'

export interface PrintTables {
  certificatePrint: {
    id: string
    proposalId: string
    shape: PrintShape
    state: Generated<PrintState>
    total: number
    done: Generated<number>
    accountId: string | null
    byName: string
    byPost: string
    zone: Zone
    begunAt: Date
    endedAt: Date | null
  }
  certificatePrintPart: { printId: string; at: number; name: string; bytes: Buffer }
}

export type Print = Selectable<PrintTables['certificatePrint']>
