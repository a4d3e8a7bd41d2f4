import { sql } from 'kysely'
import type { Db } from '#kernel'
import { meansRegency } from './areas.ts'

/** Every district of the country by its name, in memory: a list of thousands asks no query per row. */
export interface Gazetteer {
  /** Districts that a name may mean, narrowed by a regency, by name or code, where one is given; those of the own province first. */
  districts(district: string, regency: string | undefined): string[]
  /** The code of a regency or a city; undefined when the name means none or several. */
  regency(name: string): string | undefined
}

export async function openGazetteer(db: Db, unitId: string): Promise<Gazetteer> {
  const { rows: places } = await sql<{ code: string; district: string; regency: string; isNear: boolean }>`
    select place.code, place.district, place.regency,
      place.province is not distinct from (select province from unit where id = ${unitId}) as is_near
    from place`.execute(db)
  const byName = new Map<string, typeof places>()
  for (const place of places) append(byName, spelled(place.district), place)
  const byCode = new Set(places.map(({ code }) => code))
  const regencies = new Map(places.map(({ code, regency }) => [code.slice(0, 5), regency]))

  return {
    districts(district, regency) {
      const typed = district.trim()
      if (byCode.has(typed)) return [typed]
      const [name = '', ...rest] = typed.split(',')
      const where = rest.join(',').trim() || regency
      const called = byName.get(spelled(name.replace(/^\s*(kecamatan|kec\.?|distrik)\s+/i, ''))) ?? []
      const there = where
        ? called.filter((place) => place.code.startsWith(`${where}.`) || meansRegency(where, place.regency))
        : called
      const near = there.filter(({ isNear }) => isNear)
      return (near.length === 1 ? near : there).map(({ code }) => code)
    },
    regency(name) {
      const [only, another] = [...regencies].filter(
        ([code, regency]) => code === name || meansRegency(name, regency),
      )
      return another ? undefined : only?.[0]
    },
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** 'Seberang Ulu I', 'Seberang Ulu 1' and 'Seberang Ulu Satu' are one. */
function spelled(district: string): string {
  const words = district
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const last = words.length > 1 ? counted.get(words.at(-1) ?? '') : undefined
  return (last ? [...words.slice(0, -1), last] : words).join('')
}

const counted = new Map(
  [
    ['i', 'satu'],
    ['ii', 'dua'],
    ['iii', 'tiga'],
    ['iv', 'empat'],
    ['v', 'lima'],
  ].flatMap(([roman = '', word = ''], at) => [
    [roman, String(at + 1)],
    [word, String(at + 1)],
  ]),
)
