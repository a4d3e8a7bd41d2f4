import type { way } from '#agreements'
import { type Actor, type Database, reading, system } from '#kernel'
import { addAgreements, arrange, linesOf, open, record } from '#signing'
import { did, today } from './given-acts.ts'
import { anAgreementAt, type GivenAgreement } from './given-agreements.ts'

type Over = Record<string, unknown>

export const eventTyped = (over: Over = {}): Over => ({
  title: 'Penandatanganan bersama',
  heldOn: today,
  startsAt: '09.00',
  place: 'Aula Rutan, Barabai',
  ...over,
})

export interface GivenSigning {
  id: string
  officer: Actor
  head: Actor
  agreements: GivenAgreement[]
}

/** An event of today with agreements that are ready to be signed, or at an earlier stage, still to be opened. */
export async function aSigning(
  db: Database,
  {
    count = 2,
    stage = 'signing' as (typeof way)[number],
    ...over
  }: Over & { count?: number; stage?: (typeof way)[number] } = {},
): Promise<GivenSigning> {
  const first = await anAgreementAt(db, stage, { title: 'Naskah 1', noParentReason: 'Langsung' })
  const { officer, head } = first
  const agreements = [first]
  while (agreements.length < count) {
    const title = `Naskah ${agreements.length + 1}`
    agreements.push(await anAgreementAt(db, stage, { title, officer, head }))
  }
  const { id } = await did(db, officer, arrange, eventTyped(over))
  await did(db, officer, addAgreements, { id, agreementIds: agreements.map((each) => each.id) })
  return { id, officer, head, agreements }
}

/** The same, open. */
export async function anOpenSigning(
  db: Database,
  over: Parameters<typeof aSigning>[1] = {},
): Promise<GivenSigning> {
  const given = await aSigning(db, over)
  await did(db, given.officer, open, { id: given.id })
  return given
}

export const linesIn = (db: Database, id: string) => reading(db, system, (read) => linesOf(read, id))

/** Every party of an agreement signs with ink. */
export async function signAll(
  db: Database,
  { id, officer }: GivenSigning,
  agreementId: string,
): Promise<void> {
  const line = (await linesIn(db, id)).find((each) => each.agreementId === agreementId)
  for (const { partyId, signedOn } of line?.parties ?? [])
    if (!signedOn) await did(db, officer, record, { id, partyId, way: 'wet-ink' })
}

/** A small drawn signature. */
export const drawn = '10,10 20,30 40,60 80,50 120,90;200,100 210,120 260,180 300,90'
