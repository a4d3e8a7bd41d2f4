import { type Day, type Db, ruleOn, type Scope } from '#kernel'
import type { CareNeed } from '#people'
import type { ProgrammeGroup } from '#programmes'
import type { Asker } from '../kinds.ts'

/** What speaks for giving somebody a place, in points (rule `allocation.points`). */
export interface PointsRule {
  /** For any place that is filled. */
  seat: number
  asked: Record<Asker, number>
  /** For the first of somebody's applications. */
  first: number
  urgent: number
  some: number
  /** Which needs a family of programmes answers. */
  needs: Record<ProgrammeGroup, CareNeed[]>
  /** For whoever leaves within so many months after the cohort ends. */
  soon: number
  soonMonths: number
  /** For whoever lives in the regency of the unit. */
  near: number
  /** For whoever had no place within so many months. */
  never: number
  servedMonths: number
  perMonth: number
  mostMonths: number
}

/** What keeps a cohort from being one group's alone (rule `allocation.fair`), in percent of the seats. */
export interface FairRule {
  blockPercent: number
  servedPercent: number
}

export interface RoundRules {
  points: PointsRule
  fair: FairRule
  sources: string[]
}

/** The rules of a day, as a round keeps them. */
export async function roundRules(db: Db, today: Day, scope: Scope | null): Promise<RoundRules> {
  const points = await ruleOn<PointsRule>(db, 'allocation.points', today, scope)
  const fair = await ruleOn<FairRule>(db, 'allocation.fair', today, scope)
  return { points: points.value, fair: fair.value, sources: [points.source, fair.source] }
}
