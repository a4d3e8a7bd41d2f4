/** Throws that fall the same each time, so that the sample is the same everywhere (mulberry32). */
export interface Dice {
  /** A whole number from 0 to below a count. */
  below(count: number): number
  one<Thing>(of: readonly Thing[]): Thing
  /** So many times of a hundred. */
  hits(percent: number): boolean
}

export function aDice(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    hits: (percent) => below(100) < percent,
  }
}
