import type { Unit } from '#accounts'
import { issueDirective } from '#directives'
import type { Actor, Database } from '#kernel'
import { aKanwil, anActor, aUnit } from './given-accounts.ts'
import { did, now } from './given-acts.ts'

type Over = Record<string, unknown>

export const directiveTyped = (over: Over = {}): Over => ({
  kind: 'circular',
  title: 'Sinergi dengan pemerintah daerah',
  issuedOn: '2027-01-05',
  dueOn: '2027-04-30',
  asks: 'Setiap unit menjalin kerja sama dengan dinas di daerahnya.',
  objects: ['health'],
  addressed: 'below',
  ...over,
})

export function aDirective(db: Database, issuer: Actor, over: Over = {}, at = now) {
  return did(db, issuer, issueDirective, directiveTyped(over), at)
}

export interface Region {
  kanwil: Unit
  issuer: Actor
  units: [Unit, Unit, Unit]
}

/** A regional office with somebody who can issue, and three units below it; the third is a Bapas. */
export async function aRegion(db: Database): Promise<Region> {
  const kanwil = await aKanwil(db)
  const issuer = await anActor(db, { unit: kanwil, name: 'Dewi Kartika' })
  const below = { parentId: kanwil.id }
  const units: Region['units'] = [
    await aUnit(db, below),
    await aUnit(db, below),
    await aUnit(db, { ...below, kind: 'bapas' }),
  ]
  return { kanwil, issuer, units }
}
