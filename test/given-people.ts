import { randomUUID } from 'node:crypto'
import type { Actor, Database } from '#kernel'
import { registerPerson } from '#people'
import { did, now } from './given-acts.ts'

type Typed = Record<string, string | string[]>

/** A form that opens the file of somebody, as a registrar fills it in; each call has a number of its own. */
export const personTyped = (over: Typed = {}): Typed => ({
  name: 'Ahmad Contoh',
  status: 'inmate',
  sex: 'male',
  birthDate: '1990-05-25',
  code: 'B.I',
  number: `B.I ${randomUUID().slice(0, 8)}/2027`,
  fromOn: '2026-11-02',
  district: 'Plaju, Kota Palembang',
  ...over,
})

/** Somebody in the care of the actor's own unit. */
export function aPerson(db: Database, registrar: Actor, over: Typed = {}, at = now): Promise<{ id: string }> {
  return did(db, registrar, registerPerson, personTyped(over), at)
}
