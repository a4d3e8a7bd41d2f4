import { sql } from 'kysely'
import { levelOf, type UnitKind } from '#accounts'
import { type Actor, type Day, type Db, type Role, ruleOn, type Scope } from '#kernel'
import type { Kind } from '../kinds.ts'

/** The ladder, from below to above; a round climbs the part of it that its rule names. */
export const tiers = ['section-head', 'unit-head', 'kanwil', 'directorate'] as const
export type Tier = (typeof tiers)[number]

export const tierNames: Record<Tier, string> = {
  'section-head': 'Kepala seksi',
  'unit-head': 'Kepala unit',
  kanwil: 'Kanwil',
  directorate: 'Direktorat',
}

const roleOf: Record<Tier, Role> = {
  'section-head': 'section-head',
  'unit-head': 'unit-head',
  kanwil: 'regional-head',
  directorate: 'national-officer',
}

/** The tiers a post holds, by its roles. */
export const heldBy = (actor: Actor): Tier[] => tiers.filter((tier) => actor.roles.includes(roleOf[tier]))

/** A tier and the office in which it is held for one agreement. */
export interface Place {
  tier: Tier
  officeId: string
}

type ByLevel = Record<'unit' | 'kanwil' | 'nation', Partial<Record<Kind, Tier[]>>>

/** The tiers a draft of this kind passes (rule `agreement.approval`), each with its office. */
export async function tiersFor(db: Db, agreement: Scope & { kind: Kind }, today: Day): Promise<Place[]> {
  const rule = await ruleOn<ByLevel>(db, 'agreement.approval', today, agreement)
  const unit = await db
    .selectFrom('unit')
    .select('kind')
    .where('id', '=', agreement.unitId)
    .executeTakeFirstOrThrow()
  const wanted = rule.value[levelOf(unit.kind as UnitKind)]?.[agreement.kind] ?? []
  return await placed(db, wanted, agreement)
}

/** What of the ladder stands above these tiers: asked when nobody in them may approve. */
export function tiersAbove(db: Db, wanted: readonly Place[], agreement: Scope): Promise<Place[]> {
  const highest = Math.max(-1, ...wanted.map(({ tier }) => tiers.indexOf(tier)))
  return placed(db, tiers.slice(highest + 1), agreement)
}

async function placed(db: Db, wanted: readonly Tier[], { unitId, kanwilId }: Scope): Promise<Place[]> {
  const centre = await db.selectFrom('unit').select('id').where('kind', '=', 'ditjenpas').executeTakeFirst()
  const office = { 'section-head': unitId, 'unit-head': unitId, kanwil: kanwilId, directorate: centre?.id }
  return wanted.flatMap((tier) => {
    const officeId = office[tier]
    return officeId ? [{ tier, officeId }] : []
  })
}

export interface Holder {
  accountId: string
  name: string
  post: string
}

/** Who holds a tier in its office on a day, also in an office above that the reader does not reach. */
export async function holdersOf(db: Db, { tier, officeId }: Place, day: Day): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select * from holders_of(${officeId}, ${roleOf[tier]}, ${day})`.execute(db)
  return rows
}
