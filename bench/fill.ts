import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import { type Database, perform, system, writing } from '#kernel'
import { recount } from '#vitality'
import { refreshSearch } from '../src/agreements/search-text.ts'
import { now } from './moment.ts'
import { sealAll } from './seal-all.ts'

/**
 * Fills a migrated database without units with an invented nation; one that has units is left as it is. Sets of rows
 * come from the files of nation/, the same each time; the search texts and the seals from the program's own code.
 */
export async function fill(
  owner: pg.ClientConfig,
  db: Database,
  say: (words: string) => void,
): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    if ((await client.query('select from unit limit 1')).rowCount) return
    await timed('rows', say, () => lay(client))
    await timed('what agreements add up', say, () => client.query(addUp))
    await timed('how alive they are', say, () => perform(db, recount, {}, system, now))
    await timed('search texts', say, () => writeSearch(client, db))
    await timed('seals', say, () => sealAll(client))
    await timed('statistics', say, () => tidy(client))
    say(await sizes(client))
  } finally {
    await client.end()
  }
}

async function lay(client: pg.Client): Promise<void> {
  await client.query(settings)
  for (const file of globSync(join(import.meta.dirname, 'nation/*.sql')).sort()) {
    await client.query(readFileSync(file, 'utf8')).catch((cause) => {
      throw new Error(`${basename(file)}: ${cause.message}`, { cause })
    })
    await client.query('analyze')
  }
}

/** A parallel worker cannot see temporary functions; and whoever may, lays rows without asking each for its parents. */
const settings = `
  set max_parallel_workers_per_gather = 0; set work_mem = '128MB'; set timezone = 'UTC'; set synchronous_commit = off;
  do $$ begin set session_replication_role = replica; exception when insufficient_privilege then null; end $$`

/** Rows were laid without triggers. */
const addUp = 'select recount_agreements(array(select id from agreement))'

/** Every agreement was written three times within a minute; in an office that takes years, and is cleared meanwhile. */
async function tidy(client: pg.Client): Promise<void> {
  await client.query('vacuum full agreement')
  await client.query('vacuum analyze')
}

async function writeSearch(client: pg.Client, db: Database): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from agreement order by id')
  const ids = rows.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += 3_000) {
    await writing(db, system, (tx) => refreshSearch(tx, ids.slice(from, from + 3_000)))
  }
}

/** Does it, and says how long it took. */
export async function timed(
  name: string,
  say: (words: string) => void,
  work: () => Promise<unknown>,
): Promise<void> {
  const begun = performance.now()
  await work()
  say(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

async function sizes(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`
    select (select count(*) from unit) as units, (select count(*) from account) as accounts,
      (select count(*) from partner) as partners, (select count(*) from agreement) as agreements,
      (select count(*) from agreement_unit) as bonds, (select count(*) from party) as parties,
      (select count(*) from agreement_step) as steps, (select count(*) from paper) as papers,
      (select count(*) from plan_item) as plan_items, (select count(*) from fact) as facts,
      (select string_agg(state || ' ' || count, ', ' order by state) from (
        select state, count(*) from vitality group by state) by_state) as vitality, (select count(*) from event) as events,
      (select count(*) from event_seal) as seals, pg_size_pretty(pg_database_size(current_database())) as size`)
  return Object.entries(rows[0] ?? {})
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')
}
