import { type Day, type Moment, refuse, type Tx } from '#kernel'
import { placeName, placesCalled, placesLike } from '#partners'
import { aliasesIn, type TypedPerson } from './fields.ts'
import { knownByNik } from './known.ts'
import type { Origin } from './tables.ts'
import { villageCalled, villagesIn } from './villages.ts'

/**
 * Turns what was typed into what the file holds: places by code, what is sealed sealed, and refuses what cannot be.
 * A NIK that does not go with birthday or sex is kept all the same: the paper may say so. The page of NIK lists them as doubts.
 */
export async function settle(
  { tx, actor, secrets, today }: Pick<Moment, 'tx' | 'actor' | 'secrets' | 'today'>,
  typed: TypedPerson,
  self?: string,
) {
  const wrong = impossibleDates(typed, today)
  if (wrong) return wrong
  const known = typed.nik ? await knownByNik(tx, secrets.fingerprint(`nik ${typed.nik}`)) : undefined
  if (known && known.id !== self) {
    const own = known.unitId === actor.scope?.unitId
    return own
      ? refuse('nik-known', { field: 'nik' })
      : refuse('nik-elsewhere', { field: 'nik', unit: known.unitName })
  }
  const place = await residenceOf(tx, typed)
  if (!place.ok) return place
  const { nik, aliases, address, district: _d, village: _v, code, number, fromOn, ...plain } = typed
  const facts = {
    ...plain,
    ...place.residence,
    addressSealed: address && secrets.seal(address),
    nikSealed: nik && secrets.seal(nik),
    nikHash: nik && secrets.fingerprint(`nik ${nik}`),
  }
  return { ok: true as const, facts, aliases: aliasesIn(aliases), registration: { code, number, fromOn } }
}

function impossibleDates({ birthDate, fromOn, expiresOn, datesAsOf, ...dates }: TypedPerson, today: Day) {
  if (birthDate && birthDate > today) return refuse('born-later', { field: 'birthDate' })
  if (fromOn && fromOn > today) return refuse('registered-later', { field: 'fromOn' })
  const { oneThirdOn, halfOn, twoThirdsOn } = dates
  const any = oneThirdOn ?? halfOn ?? twoThirdsOn ?? expiresOn
  if (any && !datesAsOf) return refuse('dates-without-day', { field: 'datesAsOf' })
  if (datesAsOf && datesAsOf > today) return refuse('dates-of-tomorrow', { field: 'datesAsOf' })
  const known = [oneThirdOn, halfOn, twoThirdsOn, expiresOn].filter((each) => each !== null)
  if (known.some((each, at) => at > 0 && each < (known[at - 1] ?? ''))) {
    return refuse('dates-swapped', { field: 'expiresOn' })
  }
  return undefined
}

async function residenceOf(tx: Tx, { district, village }: TypedPerson) {
  if (!district) {
    if (village) return refuse('village-alone', { field: 'district' })
    return { ok: true as const, residence: { districtCode: null, villageCode: null } }
  }
  const [place, another] = await placesCalled(tx, district)
  if (!place) {
    const nearest = (await placesLike(tx, district)).map(placeName)
    return refuse('district-unknown', { field: 'district', nearest })
  }
  if (another) return refuse('district-several', { field: 'district' })
  if (!village) return { ok: true as const, residence: { districtCode: place.code, villageCode: null } }
  const villageCode = await villageCalled(tx, place.code, village)
  if (!villageCode) {
    const known = await villagesIn(tx, place.code)
    return refuse('village-unknown', { field: 'village', nearest: known.map(({ name }) => name) })
  }
  return { ok: true as const, residence: { districtCode: place.code, villageCode } }
}

/** Where each of these fields now comes from. */
export const originsOf = (fields: readonly string[], origin: Origin): Record<string, Origin> =>
  Object.fromEntries(fields.map((field) => [field, origin]))
