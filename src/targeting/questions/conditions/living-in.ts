import { type RawBuilder, sql } from 'kysely'

/**
 * Does a person live in one of these areas? Null for whoever has no district, and for whoever has no village where
 * only some villages of the district belong.
 */
export function livesIn(areas: readonly string[]): RawBuilder<boolean | null> {
  const of = (length: number) => areas.filter((code) => code.length === length)
  const [regencies, districts, villages] = [of(5), of(8), of(13)]
  const parts = [...new Set(villages.map((code) => code.slice(0, 8)))]
  return sql`case
    when person.district_code = any(${districts}::text[]) or left(person.district_code, 5) = any(${regencies}::text[]) then true
    when person.district_code = any(${parts}::text[]) then person.village_code = any(${villages}::text[])
    when person.district_code is not null then false end`
}
