/** What an addendum may change, as plain data: 'item:<id>/quantity' → 12. */
export type Value = string | number | string[] | null
export type State = Readonly<Record<string, Value>>

export const keyOf = (subject: string, field: string): string => `${subject}/${field}`
export const subjectOf = (key: string): string => key.slice(0, key.lastIndexOf('/'))
export const fieldOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
/** 'item' of 'item:<id>/quantity'. */
export const sortOf = (subject: string): string => subject.split(':')[0] as string
/** '<id>' of 'item:<id>'. */
export const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

/** Whether a promise stands or is stopped. */
export const standing = 'standing'

export const same = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The fields of one subject by their names. */
export function fieldsOf(state: State, subject: string): Record<string, Value> {
  const own = Object.entries(state).filter(([key]) => subjectOf(key) === subject)
  return Object.fromEntries(own.map(([key, value]) => [fieldOf(key), value]))
}

/** What is wanted once these fields of a subject are typed; what says the same as the ground is no change. */
export function want(ground: State, wanted: State, subject: string, fields: Record<string, Value>): State {
  const typed = Object.entries(fields).map(([field, value]) => [keyOf(subject, field), value] as const)
  const all = { ...wanted, ...Object.fromEntries(typed) }
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => !same(ground[key], value)))
}

export function without(wanted: State, subject: string): State {
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => subjectOf(key) !== subject))
}

/** The fields that are no longer what they were when the copy was made. */
export function moved(ground: State, now: State): string[] {
  return [...new Set([...Object.keys(ground), ...Object.keys(now)])].filter(
    (key) => !same(ground[key], now[key]),
  )
}

/** A field that both this copy and somebody else changed, each to something else. */
export interface Clash {
  key: string
  was: Value | undefined
  now: Value | undefined
  wanted: Value
}

/**
 * Where a copy and what happened since contradict each other: the same field, a promise changed there and dropped here,
 * or dropped there and changed here.
 */
export function clashes(ground: State, now: State, wanted: State): Clash[] {
  const changedKeys = moved(ground, now)
  const changedSubjects = new Set(changedKeys.map(subjectOf))
  return Object.entries(wanted).flatMap(([key, value]) => {
    const subject = subjectOf(key)
    const own = changedKeys.includes(key)
    const dropsChanged = fieldOf(key) === standing && changedSubjects.has(subject)
    const changesDropped = changedKeys.includes(keyOf(subject, standing))
    if (!(own || dropsChanged || changesDropped) || (own && same(now[key], value))) return []
    return [{ key, was: ground[key], now: now[key], wanted: value }]
  })
}

/** What is still wanted on a new ground, where these fields follow what stands there now. */
export function onNewGround(now: State, wanted: State, followed: ReadonlySet<string>): State {
  const kept = Object.entries(wanted).filter(([key, value]) => !followed.has(key) && !same(now[key], value))
  return Object.fromEntries(kept)
}

export const merged = (now: State, wanted: State): State => ({ ...now, ...wanted })
