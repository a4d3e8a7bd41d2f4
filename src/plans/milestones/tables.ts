import type { Generated, Selectable } from 'kysely'
import type { MilestoneKind, MilestoneStage, OptionStanding, What } from './kinds.ts'

export interface MilestoneTables {
  milestone: {
    id: string
    agreementId: string
    unitId: string
    kanwilId: string
    kind: MilestoneKind
    title: string
    place: string
    ownerId: string | null
    ownerName: string | null
    stage: MilestoneStage
    fixedDay: string | null
    fixedOfficial: string | null
    /** Why so, or why not at all. */
    reason: string | null
    version: Generated<number>
    createdAt: Date
  }
  milestoneOption: {
    id: string
    milestoneId: string
    agreementId: string
    /** Either a possible day or a possible official. */
    day: string | null
    official: string | null
    note: string | null
    standing: OptionStanding
    createdAt: Date
  }
  milestoneWord: {
    id: string
    milestoneId: string
    agreementId: string
    what: What
    /** The option in words, as it read then. */
    option: string | null
    saidBy: string
    saidOn: string
    note: string | null
    recordedBy: string
    at: Date
  }
}

export type Milestone = Selectable<MilestoneTables['milestone']>
export type MilestoneOption = Selectable<MilestoneTables['milestoneOption']>
export type MilestoneWord = Selectable<MilestoneTables['milestoneWord']>
