import type { Generated, Selectable } from 'kysely'
import type { Interest } from '../kinds.ts'
import type { Level, Need, Occasion } from './kinds.ts'

export type Levels = Record<Need, Level>

export interface CareNeedTables {
  careAssessment: Levels & {
    id: string
    personId: string
    occasion: Occasion
    assessedOn: string
    /** Sealed JSON: what was noted, by need. */
    notesSealed: string | null
    wanted: Interest[]
    businessIdea: string | null
    /** The newest of the person: what lists and maps count. */
    latest: boolean
    assessedBy: string
    recordedAt: Date
    /** It was of somebody else, or a mistake: since when, who said so and why. */
    voidedAt: Date | null
    voidedBy: string | null
    voidReason: string | null
    version: Generated<number>
  }
}

export type Assessment = Selectable<CareNeedTables['careAssessment']>
export type Notes = Partial<Record<Need, string>>
