import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#kernel'

interface Tie {
  child: string
  childColumn: string
  parent: string
  parentColumn: string
}

/** A table whose rows hang on people, directly or by way of others, and how its rows of some people are found. */
export interface Hanging {
  table: string
  /** The rows of those people, as SQL over the table. */
  of(people: RawBuilder<unknown>): RawBuilder<unknown>
}

/**
 * Every table that hangs on people, read from the foreign keys of the database itself (and `data_tie`), so that a
 * table that comes later cannot be forgotten. `person` itself is the first; a table comes after those it hangs on.
 */
export async function hangingOnPeople(db: Db): Promise<Hanging[]> {
  const ties = await tiesIn(db)
  const reached: Hanging[] = [
    { table: 'person', of: (people) => sql`${sql.id('person', 'id')} in (${people})` },
  ]
  for (let at = 0; at < reached.length; at += 1) {
    const known = new Map(reached.map((each) => [each.table, each]))
    const next = ties.filter(({ child, parent }) => parent === reached[at]?.table && !known.has(child))
    for (const child of new Set(next.map((tie) => tie.child))) {
      const ways = ties.filter((tie) => tie.child === child && known.has(tie.parent))
      reached.push({
        table: child,
        of: (people) =>
          sql.join(
            ways.map((way) => along(way, known, people)),
            sql` or `,
          ),
      })
    }
  }
  return reached
}

function along(way: Tie, known: Map<string, Hanging>, people: RawBuilder<unknown>): RawBuilder<unknown> {
  const column = sql.id(way.child, way.childColumn)
  if (way.parent === 'person') return sql`${column} in (${people})`
  return sql`${column} in (select ${sql.id(way.parentColumn)} from ${sql.table(way.parent)}
    where ${known.get(way.parent)?.of(people)})`
}

async function tiesIn(db: Db): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select child.relname as child, child_column.attname as child_column,
      parent.relname as parent, parent_column.attname as parent_column
    from pg_constraint tie
      join pg_class child on child.oid = tie.conrelid
      join pg_class parent on parent.oid = tie.confrelid
      join pg_attribute child_column on child_column.attrelid = tie.conrelid and child_column.attnum = tie.conkey[1]
      join pg_attribute parent_column on parent_column.attrelid = tie.confrelid and parent_column.attnum = tie.confkey[1]
    where tie.contype = 'f' and child.relnamespace = 'public'::regnamespace and child.oid <> parent.oid
    union select child, child_column, 'person', 'id' from data_tie where to_regclass(child) is not null
    order by child, child_column`.execute(db)
  return rows
}
