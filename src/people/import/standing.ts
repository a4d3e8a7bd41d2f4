import { sql } from 'kysely'
import type { Import, StagedRow } from '#imports'
import type { Db } from '#kernel'
import type { RegisterCode } from '../kinds.ts'
import type { Person } from '../tables.ts'

/** Somebody in the care of the unit, as the file of the import may speak of them. */
export type Known = Person & {
  aliases: string[]
  lines: { numberKey: string; code: RegisterCode | null }[]
}

/** All that the rows of a part may speak of, found with two queries. */
export interface Standing {
  byId: Map<string, Known>
  /** Whom a key means: somebody of this unit, or the id of a unit elsewhere. */
  byKey: Map<string, { id: string; unitId: string }[]>
}

export async function standingFor(
  db: Db,
  { unitId }: Import,
  rows: readonly StagedRow[],
  hold = false,
): Promise<Standing> {
  const keys = rows.flatMap((row) => row.keys)
  const after = (prefix: string) =>
    keys.flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []))
  const { rows: known } = await sql<{ key: string; byNik: boolean; id: string; unitId: string }>`
    select * from people_known(${after('nik ')}::text[], ${unitId}, ${after('no ')}::text[])`.execute(db)
  const byKey: Standing['byKey'] = new Map()
  for (const { key, byNik, ...who } of known) {
    const name = `${byNik ? 'nik' : 'no'} ${key}`
    byKey.set(name, [...(byKey.get(name) ?? []), who])
  }
  const ids = [...new Set(known.filter((each) => each.unitId === unitId).map(({ id }) => id))]
  const people = await peopleWith(db, ids, hold)
  return { byId: new Map(people.map((person) => [person.id, person])), byKey }
}

async function peopleWith(db: Db, ids: readonly string[], hold: boolean): Promise<Known[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Known>`
    select person.*,
      array(select alias from person_alias where person_id = person.id order by alias) as aliases,
      coalesce((select jsonb_agg(jsonb_build_object('numberKey', number_key, 'code', code))
        from registration where person_id = person.id and unit_id = person.unit_id), '[]') as lines
    from person where id = any(${ids}::uuid[]) ${hold ? sql`order by id for update of person` : sql``}`.execute(
    db,
  )
  return rows
}
