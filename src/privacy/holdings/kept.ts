import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { KeptTable } from './kept.page.tsx'

/** Every table of the database with what is said of it, those that hold people first. */
export async function keptTables(db: Db): Promise<KeptTable[]> {
  const { rows } = await sql<KeptTable>`
    select data_table.name, data_table.title, data_table.class, data_table.purpose, data_table.keep,
      count(held.column_name)::int as columns,
      coalesce(jsonb_agg(jsonb_build_object('name', held.column_name, 'class', known.class)
        order by held.ordinal_position) filter (where known.class <> data_table.class), '[]') as others
    from data_table
      join information_schema.columns held on held.table_schema = 'public' and held.table_name = data_table.name
      left join data_class known on known.table_name = held.table_name and known.column_name = held.column_name
    group by data_table.name
    order by array_position(array['spesifik', 'anak', 'pribadi', 'umum'], data_table.class), data_table.title`.execute(
    db,
  )
  return rows
}
