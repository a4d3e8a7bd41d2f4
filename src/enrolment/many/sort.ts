import { longDay } from '#kernel'
import type { Candidate } from '../candidates.ts'
import { type CohortView, seatsFree } from '../cohort.ts'
import { obstacles } from '../eligibility/judge.ts'
import type { BatchOutcome } from '../kinds.ts'

/** One line of a list: somebody of the unit, or a number that nobody has. */
export interface Line {
  typed: string | null
  candidate: Candidate | null
}

export interface Sorted extends Line {
  outcome: BatchOutcome
  /** Why, in sentences. */
  findings: string[]
}

interface Sorting {
  /** It was said where it goes on for whoever leaves before the end. */
  pathed: boolean
  /** The lines are the waiting list itself, so nobody stands before them. */
  fromQueue: boolean
}

/** What becomes of each line, in its order: nothing is lost, nobody is taken twice, and who waits already comes first. */
export function sorted(lines: readonly Line[], cohort: CohortView, sorting: Sorting): Sorted[] {
  let left = Math.max(0, seatsFree(cohort) - (sorting.fromQueue ? 0 : cohort.waiting))
  const seen = new Set<string>()
  return lines.map((line): Sorted => {
    const { candidate } = line
    if (!candidate) return { ...line, outcome: 'unknown', findings: [] }
    if (seen.has(candidate.id))
      return { ...line, outcome: 'seated', findings: ['Tertulis dua kali dalam daftar.'] }
    seen.add(candidate.id)
    const outcome = standsAs(candidate, cohort, sorting)
    if (outcome !== 'admitted') return { ...line, outcome, findings: whyNot(candidate, outcome) }
    left -= 1
    return {
      ...line,
      outcome: left >= 0 ? 'admitted' : sorting.fromQueue ? 'queued' : 'waiting',
      findings: [],
    }
  })
}

/** What becomes of somebody while there are seats. */
export function standsAs(
  candidate: Candidate,
  cohort: CohortView,
  { pathed, fromQueue }: Sorting,
): BatchOutcome {
  const { outcome } = candidate.judgement
  const approved = candidate.applicationState === 'approved'
  if (candidate.seated) return 'seated'
  if (approved && !fromQueue) return 'queued'
  if (!approved && outcome !== 'eligible' && !candidate.overridden) return outcome
  if (candidate.leavesOn && !pathed) return 'leaves'
  return cohort.needsHearing && !approved ? 'hearing' : 'admitted'
}

/** Why that outcome is no place, in sentences. */
export function whyNot(candidate: Candidate, outcome: BatchOutcome): string[] {
  if (outcome === 'ineligible' || outcome === 'needs-data') return obstacles(candidate.judgement)
  if (outcome === 'leaves' && candidate.leavesOn)
    return [`Diperkirakan bebas ${longDay(candidate.leavesOn)}.`]
  return []
}
