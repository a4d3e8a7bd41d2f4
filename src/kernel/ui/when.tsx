import { type Day, shortDay } from '../dates.ts'

/** A calendar day, drawn as "30 Apr 2025", or a moment already in words with the same for machines. */
export type When = Day | { text: string; iso: string }

export function Time({ when }: { when: When }) {
  if (typeof when === 'string') return <time datetime={when}>{shortDay(when)}</time>
  return <time datetime={when.iso}>{when.text}</time>
}
