import { sql } from 'kysely'
import type { Db } from '#kernel'
import { placeName, placesCalled } from '#partners'

/**
 * What a line of a zone may say: 'Plaju, Kota Palembang' a district, 'Plaju Ulu, Plaju, Kota Palembang' a village,
 * 'Kabupaten Banyuasin' a whole regency, or the official code of any of them.
 */
export async function areaCalled(db: Db, typed: string): Promise<string | 'unknown' | 'several'> {
  const code = typed.trim()
  if (/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/.test(code))
    return (await namesOf(db, [code])).has(code) ? code : 'unknown'
  const parts = typed.split(',').map((part) => part.trim())
  if (parts.length >= 3) return villageCalled(db, parts)
  const districts = await placesCalled(db, typed)
  const regencies = parts.length === 1 ? await regenciesCalled(db, typed) : []
  const [only, another] = [...districts.map((place) => place.code), ...regencies]
  if (!only) return 'unknown'
  return another ? 'several' : only
}

async function regenciesCalled(db: Db, typed: string): Promise<string[]> {
  const full = bare(typed.replace(/^\s*kab\.?\s+/i, 'Kabupaten '))
  const { rows } = await sql<{ code: string }>`select code from area
    where level = 'regency' and ${full} = regexp_replace(lower(name), '[^a-z0-9]', '', 'g')`.execute(db)
  return rows.map(({ code }) => code)
}

async function villageCalled(
  db: Db,
  [village = '', ...place]: string[],
): Promise<string | 'unknown' | 'several'> {
  const districts = await placesCalled(db, place.join(', '))
  const name = bare(village.replace(/^(kelurahan|kel\.?|desa|ds\.?)\s+/i, ''))
  const { rows } = await sql<{ code: string }>`select code from village
    where district_code = any(${districts.map(({ code }) => code)}) and ${name} = regexp_replace(lower(name), '[^a-z0-9]', '', 'g')`.execute(
    db,
  )
  const [only, another] = rows
  if (!only) return 'unknown'
  return another ? 'several' : only.code
}

/** How codes are shown, and how they may be typed again. */
export async function namesOf(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{
    code: string
    village: string | null
    district: string | null
    regency: string
  }>`
    select code, null as village, null as district, name as regency from area where level = 'regency' and code = any(${[...codes]})
    union all select code, null, district, regency from place where code = any(${[...codes]})
    union all select village.code, village.name, place.district, place.regency
    from village join place on place.code = village.district_code where village.code = any(${[...codes]})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.code, areaName(row)]))
}

function areaName({
  village,
  district,
  regency,
}: {
  village: string | null
  district: string | null
  regency: string
}) {
  if (!district) return regency
  const place = placeName({ district, regency })
  return village ? `${village}, ${place}` : place
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
