import { sql } from 'kysely'
import type { Db } from '#kernel'
import { placeName, placesCalled } from '../areas.ts'

/** An area as people name it: 'Plaju, Kota Palembang', 'Kabupaten Banyuasin', 'Sumatera Selatan'. */
export interface Area {
  code: string
  name: string
}

/** The districts, regencies or provinces that one line may mean; the widest that fits the whole line comes first. */
export async function areasCalled(db: Db, typed: string): Promise<Area[]> {
  const bare = typed
    .toLowerCase()
    .replace(/^(kab\.?|kabupaten|provinsi|prov\.?)\s+/, '')
    .trim()
  const wide = await db
    .selectFrom('area')
    .select(['code', 'name'])
    .where('level', '<>', 'district')
    .where((eb) =>
      eb.or([
        eb('code', '=', typed.trim()),
        eb(sql`lower(name)`, 'in', [bare, `kabupaten ${bare}`, typed.trim().toLowerCase()]),
      ]),
    )
    .orderBy('code')
    .execute()
  if (wide.length > 0) return wide
  return (await placesCalled(db, typed)).map((place) => ({ code: place.code, name: placeName(place) }))
}

/** What these codes are called, in the order of the codes. */
export async function areaNames(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('area')
    .leftJoin('area as above', 'above.code', 'area.parentCode')
    .select(['area.code', 'area.name', 'area.level', 'above.name as aboveName'])
    .where('area.code', 'in', [...new Set(codes)])
    .orderBy('area.code')
    .execute()
  return new Map(
    rows.map(({ code, name, level, aboveName }) => [
      code,
      level === 'district' ? `${name}, ${aboveName}` : name,
    ]),
  )
}
