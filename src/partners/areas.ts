import { sql } from 'kysely'
import type { Db } from '#kernel'

/** A district (kecamatan) and what it lies in. */
export interface Place {
  /** '63.07.06' */
  code: string
  /** 'Barabai' */
  district: string
  /** 'Kabupaten Hulu Sungai Tengah' */
  regency: string
  /** 'Kalimantan Selatan' */
  province: string
}

/** 'Barabai, Kabupaten Hulu Sungai Tengah': how a place is shown, and how it may be typed. */
export const placeName = (place: Pick<Place, 'district' | 'regency'>) => `${place.district}, ${place.regency}`

/**
 * The districts somebody may mean: 'barabai', 'Kec. Barabai, Kab. Hulu Sungai Tengah' or the code itself.
 * Capitals, dots and spaces do not matter.
 */
export async function placesCalled(db: Db, typed: string): Promise<Place[]> {
  const [district = '', ...rest] = typed.split(',')
  const names = spellingsOf(district.replace(/^\s*(kecamatan|kec\.?|distrik)\s+/i, ''))
  const places = await db
    .selectFrom('place')
    .selectAll()
    .where((eb) => eb.or([eb('code', '=', typed.trim()), eb(spelled, 'in', names)]))
    .orderBy('code')
    .execute()
  const regency = rest.join(',')
  return regency.trim() === '' ? places : places.filter((place) => meansRegency(regency, place.regency))
}

/** The districts that are spelled most like what was typed. */
export function placesLike(db: Db, typed: string): Promise<Place[]> {
  const name = (typed.split(',')[0] ?? '').trim().toLowerCase()
  return db
    .selectFrom('place')
    .selectAll()
    .where(sql<boolean>`lower(district) % ${name}`)
    .orderBy(sql`similarity(lower(district), ${name})`, 'desc')
    .orderBy('code')
    .limit(5)
    .execute()
}

/** Every district of a province by its name, as it is typed; for suggestions. */
export async function districtsOf(db: Db, province: string): Promise<string[]> {
  const places = await db
    .selectFrom('place')
    .selectAll()
    .where('province', '=', province)
    .orderBy('code')
    .execute()
  return places.map(placeName)
}

const spelled = sql<string>`regexp_replace(lower(district), '[^a-z0-9]', '', 'g')`
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** 'Seberang Ulu I', 'Seberang Ulu 1' and 'Seberang Ulu Satu' are one. */
function spellingsOf(district: string): string[] {
  const [, before, last = ''] = /^(.*\S)\s+(\S+)\s*$/.exec(district) ?? []
  const same = counted.find((spellings) => spellings.includes(last.toLowerCase()))
  return same ? same.map((spelling) => bare(`${before}${spelling}`)) : [bare(district)]
}

const counted = [
  ['i', '1', 'satu'],
  ['ii', '2', 'dua'],
  ['iii', '3', 'tiga'],
  ['iv', '4', 'empat'],
  ['v', '5', 'lima'],
]

/** 'HST' is not, but 'Hulu Sungai Tengah', 'Kab. Hulu Sungai Tengah' and the full name are the same regency. */
export function meansRegency(typed: string, regency: string): boolean {
  const full = typed.trim().replace(/^kab\.?\s+/i, 'Kabupaten ')
  return [regency, regency.replace(/^(Kabupaten|Kota) /, '')].some((name) => bare(name) === bare(full))
}
