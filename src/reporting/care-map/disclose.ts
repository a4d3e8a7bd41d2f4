import { number } from '#kernel'

/**
 * What leaves the unit in the place of a count: itself, or a word where it would tell of a small group.
 * `few`: fewer than five; `nearly`: fewer than five are missing from the group around it; `hidden`: either.
 */
export type Shown = number | 'few' | 'nearly' | 'hidden'

/** The smallest group that may be told apart. */
export const least = 5

/**
 * Counts of groups that lie inside each other, the widest first, as they may leave the unit. A count is shown only
 * when it and its distance to the nearest wider count that is shown are five or more, so that nothing small comes
 * out of subtracting.
 */
export function disclose(sizes: readonly number[]): Shown[] {
  const shown: Shown[] = []
  for (const size of sizes) {
    const wider = shown.findLast((each) => typeof each === 'number')
    const open = size >= least && (wider === undefined || wider - size >= least)
    shown.push(open ? size : wordFor(size, wider))
  }
  return shown
}

/**
 * The same of a zone, beside the figures of its whole unit, which others may hold: what is left of the unit must
 * stay as large. From the first count that cannot be shown, none is, and all carry the same word.
 */
export function discloseZone(zone: readonly number[], unit: readonly number[]): Shown[] {
  const rest = unit.map((size, at) => size - (zone[at] ?? 0))
  const every = [zone, rest, unit].map(disclose)
  const closed = zone.findIndex((_, at) => every.some((shown) => typeof shown[at] !== 'number'))
  return zone.map((size, at) => (closed < 0 || at < closed ? size : 'hidden'))
}

/** Below a shown count of less than ten both words would tell too much. */
function wordFor(size: number, around: number | undefined): Shown {
  if (around === undefined) return size < least ? 'few' : 'hidden'
  if (around < 2 * least) return 'hidden'
  return size < least ? 'few' : 'nearly'
}

const words = { few: 'kurang dari 5', nearly: 'hampir semua', hidden: 'tidak ditampilkan' }

export const inWords = (shown: Shown): string => (typeof shown === 'number' ? number(shown) : words[shown])
