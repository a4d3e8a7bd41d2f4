import type { Day } from '#kernel'

/** A lesson as far as it can stand in another's way. */
export interface Slot {
  cohortId: string
  /** As people call it: 'Batik, Angkatan I'. */
  called: string
  heldOn: Day
  /** 'HH:MM' or 'HH:MM:SS'; both compare as text. */
  beginsAt: string
  endsAt: string
  room: string | null
  instructor: string | null
}

/** Two lessons of one cohort, one room, one instructor, or people who would have to be in both. */
export type ClashKind = 'cohort' | 'room' | 'instructor' | 'person'

export interface Clash {
  wanted: Slot
  standing: Slot
  kinds: ClashKind[]
  /** How many people would have to be in both. */
  people: number
}

/** How many people two cohorts have in common on a day. */
export type InCommon = (cohortId: string, otherId: string, day: Day) => number

/** Everything of `standing` that each wanted lesson would meet; lessons that only touch do not meet. */
export function clashesOf(wanted: readonly Slot[], standing: readonly Slot[], inCommon: InCommon): Clash[] {
  const byDay = Map.groupBy(standing, ({ heldOn }) => heldOn)
  return wanted.flatMap((one) =>
    (byDay.get(one.heldOn) ?? []).flatMap((other) => clashBetween(one, other, inCommon) ?? []),
  )
}

/** Why two lessons cannot both be held; undefined when they can. */
export function clashBetween(wanted: Slot, standing: Slot, inCommon: InCommon): Clash | undefined {
  const meet =
    wanted.heldOn === standing.heldOn &&
    short(wanted.beginsAt) < short(standing.endsAt) &&
    short(standing.beginsAt) < short(wanted.endsAt)
  if (!meet) return undefined
  if (wanted.cohortId === standing.cohortId) return { wanted, standing, kinds: ['cohort'], people: 0 }
  const people = inCommon(wanted.cohortId, standing.cohortId, wanted.heldOn)
  const kinds: ClashKind[] = []
  if (isSame(wanted.room, standing.room)) kinds.push('room')
  if (isSame(wanted.instructor, standing.instructor)) kinds.push('instructor')
  if (people > 0) kinds.push('person')
  return kinds.length > 0 ? { wanted, standing, kinds, people } : undefined
}

const short = (time: string) => time.slice(0, 5)
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isSame = (one: string | null, other: string | null) =>
  one !== null && other !== null && bare(one) === bare(other)
