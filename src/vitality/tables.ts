import type { GeneratedAlways } from 'kysely'
import type { Vitality } from '#agreements'
import type { Day } from '#kernel'

export interface VitalityTables {
  vitality: {
    agreementId: string
    unitId: string
    kanwilId: string
    state: Vitality
    since: Day
    lastFactOn: Day | null
    quietFrom: Day
    promises: number
    overdue: number
    openPoints: number
    suspendedOn: Day | null
    nextOn: Day | null
  }
  vitalityDue: { id: GeneratedAlways<bigint>; agreementId: string }
}
