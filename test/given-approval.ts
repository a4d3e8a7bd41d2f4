import { findUnit, type Unit } from '#accounts'
import { initial, submitDraft } from '#agreements'
import { type Actor, type Database, type Role, reading, system } from '#kernel'
import { aKanwil, anActor, aUnit, theCentre } from './given-accounts.ts'
import { did, now } from './given-acts.ts'
import { anAgreementAt, type GivenAgreement } from './given-agreements.ts'

export interface Draft extends GivenAgreement {
  section: Actor
  /** Head and officer of the regional office, and somebody of the directorate. */
  kanwil: Actor
  directorate: Actor
  unit: Unit
}

interface Given {
  /** Roles of the unit that nobody holds. */
  without?: readonly Role[]
  [typed: string]: unknown
}

const nobody = {} as Actor

/** A written draft in discussion, in an office where every tier is held by somebody else. */
export async function aDraft(db: Database, { without = [], ...typed }: Given = {}): Promise<Draft> {
  const region = await aKanwil(db)
  const unit = await aUnit(db, { parentId: region.id })
  const here = (role: Role, title: string, at = unit) =>
    without.includes(role) ? nobody : anActor(db, { unit: at, roles: [role], title, name: title })
  const officer = await here('cooperation-officer', 'Petugas')
  const section = await here('section-head', 'Kepala Seksi')
  const head = await here('unit-head', 'Kepala Rutan')
  const kanwil = await here('regional-head', 'Kepala Kanwil', region)
  const { ditjenpas } = await theCentre(db)
  const directorate = await anActor(db, { unit: ditjenpas, title: 'Petugas Ditjenpas' })
  const given = await anAgreementAt(db, 'discussion', { ...typed, officer, head })
  return {
    ...given,
    section,
    kanwil,
    directorate,
    unit: await reading(db, system, (read) => findUnit(read, unit.id)),
  }
}

/** The draft is submitted; the id of its round. */
export async function aRound(db: Database, { id, officer }: Draft, at = now): Promise<string> {
  const { roundId } = await did(db, officer, submitDraft, { id }, at)
  return roundId
}

/** Submitted, and initialled by these in turn. */
export async function initialledBy(db: Database, draft: Draft, ...actors: Actor[]): Promise<string> {
  const roundId = await aRound(db, draft)
  for (const actor of actors) await did(db, actor, initial, { id: draft.id, roundId })
  return roundId
}

/** Every round of an agreement with its tiers, as the database holds them. */
export function roundsOf(db: Database, id: string) {
  return reading(db, system, async (read) => ({
    rounds: await read
      .selectFrom('approvalRound')
      .selectAll()
      .where('agreementId', '=', id)
      .orderBy('number')
      .execute(),
    tiers: await read
      .selectFrom('approvalTier')
      .selectAll()
      .where('agreementId', '=', id)
      .orderBy('place')
      .execute(),
  }))
}
