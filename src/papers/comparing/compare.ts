import { type Section, sectionsOf } from './sections.ts'
import { compareWords, type Run } from './words.ts'

/** What became of one section between two texts. */
export type Difference =
  | { is: 'same' | 'added' | 'removed'; section: Section }
  | { is: 'changed'; section: Section; before: Section; runs: Run[] }

/** Compares two texts section by section, in the order of the later one; what is gone stands where it stood. */
export function compareTexts(before: readonly string[], after: readonly string[]): Difference[] {
  return pairsOf(sectionsOf(before), sectionsOf(after)).map(([old, section]): Difference => {
    if (!old) return { is: 'added', section: section as Section }
    if (!section) return { is: 'removed', section: old }
    const renamed = plain(old.heading) !== plain(section.heading)
    const [was, is] = [contentOf(old, renamed), contentOf(section, renamed)]
    if (plain(was) === plain(is)) return { is: 'same', section }
    return { is: 'changed', section, before: old, runs: compareWords(was, is) }
  })
}

type Pair = [Section | undefined, Section | undefined]

/**
 * Sections belong together by their heading, in order; between two that do, those left over on both sides are taken
 * as one rewritten when they still say much the same.
 */
function pairsOf(before: Section[], after: Section[]): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const [oldAt, newAt] of [...anchors(before, after), [before.length, after.length] as const]) {
    pairs.push(...alike(before.slice(i, oldAt), after.slice(j, newAt)))
    if (oldAt < before.length) pairs.push([before[oldAt], after[newAt]])
    i = oldAt + 1
    j = newAt + 1
  }
  return pairs
}

/** The longest run in order of sections with the same heading, as places in both. */
function anchors(before: Section[], after: Section[]): [number, number][] {
  let best: [number, number][][] = Array.from({ length: after.length + 1 }, () => [])
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row: [number, number][][] = Array.from({ length: after.length + 1 }, () => [])
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [down, right] = [best[j] ?? [], row[j + 1] ?? []]
      if (nameOf(before[i]) === nameOf(after[j])) row[j] = [[i, j], ...(best[j + 1] ?? [])]
      else row[j] = down.length >= right.length ? down : right
    }
    best = row
  }
  return best[0] ?? []
}

function alike(before: Section[], after: Section[]): Pair[] {
  const pairs: Pair[] = []
  let rest = before
  for (const section of after) {
    const at = rest.findIndex((old) => old.kind === section.kind && likeness(old, section) >= 0.5)
    if (at < 0) pairs.push([undefined, section])
    else {
      pairs.push(...rest.slice(0, at).map((old): Pair => [old, undefined]), [rest[at], section])
      rest = rest.slice(at + 1)
    }
  }
  return [...pairs, ...rest.map((old): Pair => [old, undefined])]
}

/** The share of words that two sections have in common. */
function likeness(one: Section, other: Section): number {
  const [words, others] = [bag(one), bag(other)]
  const common = [...words].filter((word) => others.has(word)).length
  return (2 * common) / Math.max(1, words.size + others.size)
}

const bag = (section: Section) => new Set(plain(contentOf(section)).split(' '))
const nameOf = (section: Section | undefined) =>
  section?.kind === 'article' ? plain(section.heading || section.title) : section?.title

/** The heading is a part of it only where it says something new. */
const contentOf = ({ heading, lines }: Section, withHeading = true) =>
  [withHeading && heading, ...lines].filter(Boolean).join('\n')

/** Without what Word may add or take by itself: numbering typed by hand, doubled blanks, the shape of quotes and dashes. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\(\d{1,2}\)|\d{1,2}[.)]|\(?[a-z][.)])\s+/u, ''))
    .join(' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
