import type { Generated, Selectable } from 'kysely'
import type { ObjectCode } from '#agreements'
import type { Help, Standing, Urgency } from './kinds.ts'

export interface NeedTables {
  need: {
    id: string
    unitId: string
    kanwilId: string
    object: ObjectCode
    help: Help
    what: string
    quantity: number
    measure: string
    since: string
    urgency: Urgency
    askedBy: string
    detail: string | null
    state: Standing
    agreementId: string | null
    planItemId: string | null
    metOn: string | null
    /** How it was met, or why it was withdrawn. */
    ending: string | null
    version: Generated<number>
    createdAt: Date
  }
}

export type Need = Selectable<NeedTables['need']>
