import type { Value } from '../tables.ts'

/** What one device said of one person at one lesson. */
export interface DeviceWord extends Value {
  key: string
  device: string
  madeBy: string
  /** On the clock of the device. */
  madeAt: Date
  /** When the device last took what others had said; null where it does not say. */
  seenAt: Date | null
  /** When the program had it. */
  at: Date
}

/** What counts now, and from which device; a null device is a page. */
export interface Standing extends Value {
  device: string | null
  arrivedAt: Date | null
}

type Made = Pick<DeviceWord, 'madeAt' | 'seenAt' | 'key'>

/** Whether `one` was said after `other` by the same device; within one moment by what it had seen, and then by its key. */
export function isLater(one: Made, other: Made): boolean {
  const apart =
    one.madeAt.getTime() - other.madeAt.getTime() ||
    (one.seenAt?.getTime() ?? 0) - (other.seenAt?.getTime() ?? 0)
  return apart === 0 ? one.key > other.key : apart > 0
}

export const sameValue = (one: Value, other: Value) =>
  one.present === other.present && one.reason === other.reason

/**
 * What a person has to weigh against what stands: of each other device its last word, where it says something else that
 * the standing word did not know. Each value once. Whatever the order in which words come, these and what stands are
 * together the last words of all devices.
 */
export function unsettled(
  standing: Standing,
  words: readonly DeviceWord[],
  settledAt: Date | null,
): DeviceWord[] {
  const last = lastWords(words)
  const told = standing.device === null ? undefined : last.get(standing.device)
  const open = [...last.values()].filter(
    (word) =>
      word.device !== standing.device &&
      !sameValue(word, standing) &&
      !(settledAt && word.at <= settledAt) &&
      !knew(standing, told, word),
  )
  return open.filter((word, at) => open.findIndex((other) => sameValue(other, word)) === at)
}

export function lastWords(words: readonly DeviceWord[]): Map<string, DeviceWord> {
  const last = new Map<string, DeviceWord>()
  for (const word of words) {
    const before = last.get(word.device)
    if (!before || isLater(word, before)) last.set(word.device, word)
  }
  return last
}

function knew({ arrivedAt }: Standing, told: DeviceWord | undefined, word: DeviceWord): boolean {
  if (!told) return arrivedAt !== null && word.at <= arrivedAt
  return told.seenAt ? word.at <= told.seenAt : word.at < told.at && word.madeAt <= told.madeAt
}
