import { type SqlBool, sql } from 'kysely'
import { levelOf, type UnitKind } from '#accounts'
import type { Day, Role, Tx, Zone } from '#kernel'
import type { Level } from './steps.ts'
import { levels } from './steps.ts'

/** Somebody in a post that is in force, acting ones included. */
export interface Holder {
  accountId: string
  name: string
  unitId: string
  kanwilId: string
  unitKind: UnitKind
  zone: Zone
  roles: readonly Role[]
}

interface Thing {
  unitId: string
  kanwilId: string
  ownerId: string | null
}

export interface Addressed {
  level: Level
  people: Holder[]
  /** The levels that were passed over, because nobody holds a post there. */
  vacant: Level[]
}

/** Who is to be told about a thing at a level; when nobody holds the post, the next above. */
export function addressed(holders: readonly Holder[], thing: Thing, wanted: Level): Addressed | undefined {
  const line = levels.slice(levels.indexOf(wanted))
  for (const [passed, level] of line.entries()) {
    const people = holders.filter((holder) => holds(holder, thing, level))
    if (people.length > 0) return { level, people: once(people), vacant: line.slice(0, passed) }
  }
  return undefined
}

function holds(holder: Holder, { unitId, kanwilId, ownerId }: Thing, level: Level): boolean {
  const has = (...roles: Role[]) => roles.some((role) => holder.roles.includes(role))
  switch (level) {
    case 'owner':
      return holder.accountId === ownerId && holder.unitId === unitId
    case 'section-head':
      return holder.unitId === unitId && has('section-head')
    case 'unit-head':
      return holder.unitId === unitId && has('unit-head', 'regional-head')
    case 'kanwil':
      return holder.unitId === kanwilId && has('regional-head', 'regional-officer')
    case 'nation':
      return levelOf(holder.unitKind) === 'nation' && has('national-officer')
  }
}

const once = (people: Holder[]) => [...new Map(people.map((holder) => [holder.accountId, holder])).values()]

/** Everybody who may have to be told about these things on a day, in one statement. */
export async function holdersFor(tx: Tx, things: readonly Thing[], today: Day): Promise<Holder[]> {
  const places = [...new Set(things.flatMap(({ unitId, kanwilId }) => [unitId, kanwilId]))]
  const owners = [...new Set(things.flatMap(({ ownerId }) => ownerId ?? []))]
  const heads: Role[] = ['section-head', 'unit-head', 'regional-head', 'regional-officer']
  return await tx
    .selectFrom('post')
    .innerJoin('account', 'account.id', 'post.accountId')
    .innerJoin('unit', 'unit.id', 'post.unitId')
    .select(['post.accountId', 'account.name', 'post.unitId', 'unit.kanwilId', 'unit.kind as unitKind'])
    .select(['unit.timeZone as zone', 'post.roles'])
    .where('post.validFrom', '<=', today)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', today)]))
    .where('account.closedAt', 'is', null)
    .where(sql<SqlBool>`(
      (post.unit_id = any(${places}::uuid[]) and (
        post.roles && ${heads}::text[] or post.account_id = any(${owners}::uuid[])))
      or 'national-officer' = any(post.roles))`)
    .orderBy('account.name')
    .orderBy('post.id')
    .execute()
}
