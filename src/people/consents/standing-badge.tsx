import { Badge } from '#ui'
import type { Consent } from './tables.ts'

/** `unheard`: nobody asked; `lapsed`: said by a child without a guardian, so it does not count. */
export type Answer = 'given' | 'refused' | 'withdrawn' | 'lapsed' | 'unheard'

/** How an answer that was not replaced stands; `isChild` asks for a guardian. */
export function answerOf(consent: Consent | undefined, isChild: boolean): Answer {
  if (!consent) return 'unheard'
  if (!consent.given) return 'refused'
  if (consent.withdrawnAt) return 'withdrawn'
  return isChild && !consent.guardianName ? 'lapsed' : 'given'
}

const looks = {
  given: { kind: 'good', word: 'Setuju' },
  refused: { kind: 'stalled', word: 'Tidak setuju' },
  withdrawn: { kind: 'stalled', word: 'Dicabut' },
  lapsed: { kind: 'attention', word: 'Perlu wali' },
  unheard: { kind: 'waiting', word: 'Belum ditanya' },
} as const

export function AnswerBadge({ answer }: { answer: Answer }) {
  const { kind, word } = looks[answer]
  return <Badge kind={kind}>{word}</Badge>
}
