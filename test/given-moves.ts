import { randomUUID } from 'node:crypto'
import type { Unit } from '#accounts'
import type { Actor, Database } from '#kernel'
import { acceptMove, offerMove } from '#people'
import { anActor, aUnit } from './given-accounts.ts'
import { did, today } from './given-acts.ts'
import { aPerson, personTyped } from './given-people.ts'

/** A Lapas with its registrar, and a Bapas with its probation officer, in regions of their own. */
export async function aHandover(db: Database) {
  const lapas = await aUnit(db, { kind: 'lapas' })
  const bapas = await aUnit(db, { kind: 'bapas' })
  return {
    lapas,
    bapas,
    sender: await anActor(db, { unit: lapas, roles: ['registrar'] }),
    receiver: await anActor(db, { unit: bapas, roles: ['probation-officer'] }),
  }
}

/** Somebody in the care of the actor's unit, with the number that a letter would name. */
export async function aNumberedPerson(
  db: Database,
  registrar: Actor,
  over: Parameters<typeof personTyped>[0] = {},
) {
  const typed = personTyped(over)
  const { id } = await aPerson(db, registrar, typed)
  return { id, number: String(typed.number) }
}

type Typed = Record<string, string>

/** A letter as a registrar types it. */
export const moveTyped = (people: { number: string }[], to: Unit, over: Typed = {}): Typed => ({
  numbers: people.map(({ number }) => number).join('\n'),
  kind: to.kind === 'bapas' ? 'parole' : 'transfer',
  toUnitId: to.id,
  plannedOn: today,
  letter: 'W6.PAS1-PK.01.01.02-12',
  ...over,
})

export const anOffer = (
  db: Database,
  sender: Actor,
  people: { number: string }[],
  to: Unit,
  over: Typed = {},
) => did(db, sender, offerMove, moveTyped(people, to, over))

/** The form of an acceptance, each with a number of its own. */
export const acceptTyped = (
  moveId: string,
  ids: string[],
  code = 'klien',
): Record<string, string | string[]> => ({
  id: moveId,
  arrivedOn: today,
  take: ids,
  ...Object.fromEntries(
    ids.flatMap((id) => [
      [`number-${id}`, `K/${randomUUID().slice(0, 8)}/2027`],
      [`code-${id}`, code],
    ]),
  ),
})

export const anAcceptance = (db: Database, receiver: Actor, moveId: string, ids: string[], code?: string) =>
  did(db, receiver, acceptMove, acceptTyped(moveId, ids, code))
