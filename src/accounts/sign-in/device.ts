import { randomUUID } from 'node:crypto'
import type { Secrets } from '#kernel'

const most = 8 // people who share one office computer

interface Person {
  id: string
  knownDeviceSalt: string
}

/** The id of this device if the person has signed in on it before and has not changed the password since. */
export function knownDevice(secrets: Secrets, marks: string | undefined, person: Person | undefined) {
  const [id, ...known] = marks?.split('.') ?? []
  if (!id || !person) return undefined
  return known.includes(markOf(secrets, id, person)) ? id : undefined
}

/** The value of the device's cookie with this person among those it knows. */
export function markDevice(secrets: Secrets, marks: string | undefined, person: Person): string {
  const [id = randomUUID(), ...known] = marks?.split('.').filter((part) => part !== '') ?? []
  const mark = markOf(secrets, id, person)
  return [id, mark, ...known.filter((each) => each !== mark)].slice(0, most + 1).join('.')
}

const markOf = (secrets: Secrets, id: string, person: Person) =>
  secrets.fingerprint(`perangkat ${id} ${person.id} ${person.knownDeviceSalt}`).slice(0, 32)

/** A browser as people know it: "Chrome di Windows". */
export function deviceName(userAgent: string | undefined): string {
  const agent = userAgent ?? ''
  const browser = browsers.find(([sign]) => agent.includes(sign))?.[1] ?? 'Peramban lain'
  const place = systems.find(([sign]) => agent.includes(sign))?.[1]
  return place ? `${browser} di ${place}` : browser
}

/** In the order of asking: most of them also call themselves Chrome or Safari. */
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS X', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const
