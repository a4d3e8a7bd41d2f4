import { type Expression, sql } from 'kysely'
import type { Db } from '#kernel'
import { type Place, placeName } from '../areas.ts'
import { type PartnerKind, partnerKinds } from '../kinds.ts'
import { npwpKey } from '../numbers.ts'
import { type Called, heart, looksLike } from './alike.ts'

/** A registered partner that may be the one in hand, with enough to tell. */
export interface Alike {
  id: string
  name: string
  kind: string
  district: string
}

interface Numbers {
  nib: string | null
  npwp: string | null
}

/** Who already has one of these numbers, and which, itself or by a merged record; `self` does not count. */
export async function holderOf(db: Db, { nib, npwp }: Numbers, self?: string) {
  const sameNpwp = sql<boolean>`lpad(record.npwp, 16, '0') = ${npwp && npwpKey(npwp)}`
  const holder = await db
    .selectFrom('partner as record')
    .innerJoin('partner', 'partner.id', 'record.survivorId')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .select(['partner.id', 'partner.name', 'partner.kind', 'record.nib', 'district', 'regency'])
    .where((eb) => eb.or([eb('record.nib', '=', nib), sameNpwp]))
    .where('partner.id', 'is distinct from', self ?? null)
    .limit(1)
    .executeTakeFirst()
  if (!holder) return undefined
  const same = nib !== null && holder.nib === nib ? ('nib' as const) : ('npwp' as const)
  return { same, partner: shown(holder) }
}

interface Typed {
  kind: PartnerKind
  name: string
  shortName: string | null
  aliases: readonly string[]
}

const most = 8

/** The partners that may be the one somebody is about to register at a place; `self` and its kin are not. */
export async function findAlike(db: Db, typed: Typed, place: Place, self?: string): Promise<Alike[]> {
  const mine = calledOf({ ...typed, ...place, districtCode: place.code })
  const called = heart(typed.name, mine.placeNames).join(' ')
  const near = sql<{ partnerId: string }>`partner_candidates(${called}, ${mine.regency})`.as('near')
  const candidates = await db
    .selectFrom('partner')
    .innerJoin(near, 'near.partnerId', 'partner.id')
    .innerJoin('place', 'place.code', 'partner.districtCode')
    .select(['id', 'kind', 'name', 'shortName', 'districtCode', 'district', 'regency', 'province'])
    .select(
      sql<string[]>`array(select called from partner_called c where c.partner_id = partner.id)`.as('aliases'),
    )
    .where('mergedIntoId', 'is', null)
    .$if(self !== undefined, (query) => query.where((eb) => notKin(eb.ref('partner.id'), self as string)))
    .orderBy(sql`lower(name)`)
    .execute()
  return candidates
    .filter((other) => looksLike(mine, calledOf(other)))
    .slice(0, most)
    .map(shown)
}

/** A branch may be called like its parent; that makes them no two records of one partner. */
function notKin(other: Expression<string>, self: string) {
  return sql<boolean>`(${other} <> ${self} and not exists (
    select from partner a, partner b where a.survivor_id = ${self} and b.survivor_id = ${other}
      and (a.parent_id = b.id or b.parent_id = a.id)))`
}

interface Known extends Typed {
  districtCode: string
  regency: string
  province: string
}

function calledOf({ kind, name, shortName, aliases, districtCode, regency, province }: Known): Called {
  return {
    kind,
    names: [name, ...(shortName ? [shortName] : []), ...aliases],
    regency: districtCode.slice(0, 5),
    placeNames: [regency, province],
  }
}

interface Row {
  id: string
  name: string
  kind: PartnerKind
  district: string
  regency: string
}

function shown({ id, name, kind, ...place }: Row): Alike {
  return { id, name, kind: partnerKinds[kind], district: placeName(place) }
}
