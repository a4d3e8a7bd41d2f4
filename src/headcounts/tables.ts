import type { Generated, Selectable } from 'kysely'
import type { Source } from './kinds.ts'

export interface HeadcountTables {
  headcount: {
    id: string
    unitId: string
    kanwilId: string
    countedOn: string
    people: number
    capacity: number | null
    women: number | null
    men: number | null
    children: number | null
    source: Source
    sourceNote: string | null
    enteredBy: string
    enteredAt: Date
    unusualReason: string | null
    correctsId: string | null
    correctionReason: string | null
    correctedAt: Generated<Date | null>
  }
}

export type Headcount = Selectable<HeadcountTables['headcount']>
