import { sql } from 'kysely'
import { type Db, refuse, type Tx } from '#kernel'
import { holderOf } from './alike/find-alike.ts'
import { type Place, placeName, placesCalled, placesLike } from './areas.ts'
import { partnersCalled } from './list/search.ts'

interface Typed {
  parent: string | null
  nib: string | null
  npwp: string | null
  district: string
  districtCode: string | null
}

/**
 * Turns what was typed about a partner into what it points at: the district, the parent, numbers nobody else has.
 * `self` is the partner itself when it is revised.
 */
export async function settle(tx: Tx, typed: Typed, self?: string) {
  await lockIdentities(tx)
  const place = await settlePlace(tx, typed.district, typed.districtCode)
  if (!place.ok) return place
  const parent = await settleParent(tx, typed.parent, self)
  if (!parent.ok) return parent
  const holder = await holderOf(tx, typed, self)
  if (holder) {
    const { same, partner } = holder
    return refuse(same === 'nib' ? 'same-nib' : 'same-npwp', { field: same, partner })
  }
  return { ok: true as const, place: place.place, parent: parent.parent }
}

const identities = 7_000_003

/** Under this lock one partner at a time is registered, renumbered, merged or parted. */
export async function lockIdentities(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${identities})`.execute(tx)
}

async function settlePlace(db: Db, typed: string, code: string | null) {
  const places = await placesCalled(db, typed)
  const chosen = places.find((place) => place.code === code) ?? (places.length === 1 ? places[0] : undefined)
  if (chosen) return { ok: true as const, place: chosen satisfies Place }
  if (places.length > 1) return refuse('district-several', { field: 'district', count: places.length })
  const nearest = (await placesLike(db, typed)).map(placeName)
  return refuse('district-unknown', { field: 'district', nearest })
}

async function settleParent(db: Db, typed: string | null, self: string | undefined) {
  if (!typed) return { ok: true as const, parent: null }
  const called = await partnersCalled(db, typed)
  const [only, another] = called
  if (!only) return refuse('parent-unknown', { field: 'parent' })
  if (another) return refuse('parent-several', { field: 'parent', names: called.map((each) => each.label) })
  if (self && (await liesUnder(db, only.id, self))) return refuse('parent-loops', { field: 'parent' })
  return { ok: true as const, parent: only }
}

/** Is the first partner the second, or somewhere below it? */
export async function liesUnder(db: Db, id: string, above: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive up (id) as (
      select ${id}::uuid
      union
      select parent.survivor_id from up join partner record on record.survivor_id = up.id
      join partner parent on parent.id = record.parent_id
    ) select from up where id = ${above}`.execute(db)
  return rows.length > 0
}
