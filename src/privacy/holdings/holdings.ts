import { sql } from 'kysely'
import { bookOf, type Db, historyOf, type Secrets, type Words } from '#kernel'
import { hangingOnPeople } from './hanging.ts'
import type { DataClass } from './tables.ts'

export interface HeldColumn {
  name: string
  title: string
  /** Whether it has a name for people; the others are the program's own. */
  isNamed: boolean
  class: DataClass
}

/** What one table holds about somebody; without rows it is still named, so that nothing seems left out. */
export interface Held {
  table: string
  title: string
  purpose: string
  keep: string
  columns: HeldColumn[]
  rows: Record<string, unknown>[]
}

/** Everything held about one person, as far as the reader reaches: all columns of all tables that hang on the file. */
export async function holdingsOf(
  db: Db,
  personId: string,
  secrets: Secrets,
  words: readonly Words[],
): Promise<Held[]> {
  const held: Held[] = []
  for (const { table, of } of await hangingOnPeople(db)) {
    const known = await db.selectFrom('dataTable').selectAll().where('name', '=', table).executeTakeFirst()
    // as text, for the names of columns must arrive as they are
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(${sql.table(table)}.*)::text as row from ${sql.table(table)}
      where ${of(sql`${personId}::uuid`)}`.execute(db)
    held.push({
      table,
      title: known?.title ?? table,
      purpose: known?.purpose ?? '',
      keep: known?.keep ?? '',
      columns: await columnsOf(db, table),
      rows: rows.map(({ row }) => opened(JSON.parse(row), secrets) as Record<string, unknown>),
    })
  }
  return [...held, await recordOf(db, personId, words)]
}

/** Columns of a table as the database has them, with what is said of each. */
export async function columnsOf(db: Db, table: string): Promise<HeldColumn[]> {
  const { rows } = await sql<HeldColumn>`
    select held.column_name as name, coalesce(known.title, replace(held.column_name, '_', ' ')) as title,
      known.title is not null as is_named, coalesce(known.class, data_table.class) as class
    from information_schema.columns held
      left join data_table on data_table.name = held.table_name
      left join data_class known on known.table_name = held.table_name and known.column_name = held.column_name
    where held.table_schema = 'public' and held.table_name = ${table}
    order by held.ordinal_position`.execute(db)
  return rows
}

/** What is sealed is opened, also inside what changes replaced: the copy is for the one it is about. */
function opened(value: unknown, secrets: Secrets): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      /(^|_)sealed$|Sealed$/.test(name) && typeof each === 'string'
        ? secrets.open(each)
        : opened(each, secrets),
    ]),
  )
}

/** The record of events names what was done and which fields, never their values. */
async function recordOf(db: Db, personId: string, words: readonly Words[]): Promise<Held> {
  const events = await historyOf(db, personId, 5000)
  const column = (name: string, title: string) => ({ name, title, isNamed: true, class: 'pribadi' as const })
  return {
    table: 'event',
    title: 'Rekaman kegiatan',
    purpose: 'Pertanggungjawaban',
    keep: 'Tidak dihapus',
    columns: [column('at', 'Waktu'), column('actor', 'Siapa'), column('act', 'Kegiatan')],
    rows: events.map(({ at, actorName, actorPost, act }) => ({
      at: at.toISOString(),
      actor: `${actorName}, ${actorPost}`,
      act: bookOf(words, act).acts[act] ?? act,
    })),
  }
}
