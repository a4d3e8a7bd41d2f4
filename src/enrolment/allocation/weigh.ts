import { addMonths, type Day, daysBetween } from '#kernel'
import { type CareNeed, careNeeds } from '#people'
import { programmeKinds } from '#programmes'
import type { Candidate } from '../candidates.ts'
import type { CohortView } from '../cohort.ts'
import { likelyRelease } from '../eligibility/release.ts'
import { type Asker, askers } from '../kinds.ts'
import { lower } from './in-words.ts'
import type { PointsRule } from './rules.ts'

/** What is weighed beside the entry rules. */
export interface Weighed extends Candidate {
  block: string | null
  /** Lives in the regency of the unit; null where nobody knows. */
  near: boolean | null
  /** Had a place within the months of the rule. */
  served: boolean
  levels: Partial<Record<CareNeed, string>> | null
  askedBy: Asker | null
  askedOn: Day | null
  /** The first of the applications in this round. */
  first: boolean
}

export interface Weight {
  points: number
  says: string
}

/** Each thing that speaks for this person in this cohort, with its points. What is not known gives none. */
export function weightsOf(person: Weighed, cohort: CohortView, rule: PointsRule, today: Day): Weight[] {
  return [
    { points: rule.seat, says: 'Memenuhi syarat' },
    ...askedWeights(person, rule, today),
    ...needWeight(person, cohort, rule),
    ...soonWeight(person, cohort, rule),
    ...(person.near ? [{ points: rule.near, says: 'Tinggal di kabupaten atau kota ini' }] : []),
    ...(person.served
      ? []
      : [{ points: rule.never, says: `Belum mendapat tempat dalam ${rule.servedMonths} bulan terakhir` }]),
  ].filter(({ points }) => points > 0)
}

export const sumOf = (weights: readonly Weight[]) => weights.reduce((sum, { points }) => sum + points, 0)

function askedWeights({ askedBy, askedOn, first }: Weighed, rule: PointsRule, today: Day): Weight[] {
  if (askedBy === null || askedOn === null) return []
  const months = Math.min(rule.mostMonths, Math.floor(daysBetween(askedOn, today) / 30))
  return [
    { points: rule.asked[askedBy], says: `Diajukan oleh ${lower(askers[askedBy])}` },
    ...(first ? [{ points: rule.first, says: 'Permohonan pertamanya' }] : []),
    { points: months * rule.perMonth, says: `Menunggu ${months} bulan` },
  ]
}

function needWeight({ levels }: Weighed, { kind }: CohortView, rule: PointsRule): Weight[] {
  const answers = rule.needs[programmeKinds[kind].group] ?? []
  for (const level of ['urgent', 'some'] as const) {
    const found = answers.filter((need) => levels?.[need] === level)
    const named = found.map((need) => lower(careNeeds[need].label)).join(', ')
    if (found.length > 0)
      return [{ points: rule[level], says: `${level === 'urgent' ? 'Mendesak' : 'Perlu'}: ${named}` }]
  }
  return []
}

function soonWeight(person: Weighed, { endsOn }: CohortView, rule: PointsRule): Weight[] {
  const release = likelyRelease(person)
  if (release === null || release < endsOn || release > addMonths(endsOn, rule.soonMonths)) return []
  return [{ points: rule.soon, says: `Bebas dalam ${rule.soonMonths} bulan sesudah angkatan selesai` }]
}
