import type { Day } from '#kernel'
import type { EntryRule } from '#programmes'
import type { Known } from './facts.ts'
import { findingOf, type Said } from './findings.ts'

/** What one rule says of one person. */
export interface Finding extends Said {
  rule: EntryRule
}

export interface Judgement {
  outcome: 'eligible' | 'ineligible' | 'needs-data'
  findings: Finding[]
}

/**
 * Whether the entry rules let somebody in. One rule that is not met is enough to keep out; what is not known keeps
 * open; only what is known to be true of every rule lets in (domain guide 2.3).
 */
export function judge(rules: readonly EntryRule[], person: Known, today: Day): Judgement {
  const findings = rules.map((rule) => ({ rule, ...findingOf(rule, person, today) }))
  const some = (met: Finding['met']) => findings.some((finding) => finding.met === met)
  return { outcome: some('no') ? 'ineligible' : some('unknown') ? 'needs-data' : 'eligible', findings }
}

/** What keeps somebody out or open, in sentences. */
export const obstacles = ({ findings }: Judgement): string[] =>
  findings.filter(({ met }) => met !== 'yes').map(({ says }) => says)
