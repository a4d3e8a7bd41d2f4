/** Somebody who may have a place in a cohort, and how much speaks for it. */
export interface Pair {
  personId: string
  cohortId: string
  /** A whole number above nothing. */
  points: number
}

/** No more than so many of these people in that cohort. */
export interface Limit {
  cohortId: string
  people: readonly string[]
  most: number
}

/** A round as the solver sees it: each person in one cohort at most, no cohort above its seats. */
export interface Problem {
  pairs: readonly Pair[]
  seats: Readonly<Record<string, number>>
  limits: readonly Limit[]
}

export interface Solution {
  placed: Pair[]
  points: number
  /** How far it may be from the best there is, as a part of it; nothing where it is proven to be the best. */
  gap: number
}

/** Pairs in one order, whatever order they came in, so that the same round always has the same answer. */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort(
    (one, other) => compare(one.personId, other.personId) || compare(one.cohortId, other.cohortId),
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
