import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { timed } from './fill.ts'

const folder = join(import.meta.dirname, 'classes')
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const dice = readFileSync(join(import.meta.dirname, 'nation/1-dice.sql'), 'utf8')

/**
 * Fills a nation that has people with five years of lessons and marks, and with the facts they come to: for each of so
 * many cohorts forty lessons. The indexes of marks and facts are made afterwards, as PostgreSQL advises for much data.
 */
export async function fillClasses(
  owner: pg.ClientConfig,
  cohorts: number,
  say: (words: string) => void,
): Promise<void> {
  const client = await opened(owner)
  if ((await client.query('select from lesson limit 1')).rowCount) return client.end()
  await client.query(`set bench.cohorts = '${cohorts}'`)
  await inHaste(client, true)
  await timed('cohorts and places', say, () => client.query(textOf('1-cohorts.sql')))
  await timed('lessons and sheets', say, () => client.query(textOf('2-lessons.sql')))
  const indexes = await takeIndexes(client)
  await timed('marks and facts', say, () => layMonths(owner, client))
  await timed('people counted, and sums', say, () => client.query(textOf('3-people.sql')))
  for (const index of indexes) await timed(`index ${index.name}`, say, () => client.query(index.made))
  await timed('statistics', say, () => client.query('vacuum (freeze, analyze)'))
  await inHaste(client, false)
  await client.end()
}

/** Without asking each row for its parents, and without waiting for the disk while rows are laid. */
async function opened(owner: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query(`set synchronous_commit = off; set session_replication_role = replica; set timezone = 'UTC';
    set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set max_parallel_workers_per_gather = 0`)
  await client.query(dice)
  return client
}

/** A crash would cost the whole database, which is nobody's; whoever may not set this fills more slowly. */
async function inHaste(client: pg.Client, isSo: boolean): Promise<void> {
  const settings = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off', max_wal_size: '4GB' }
  for (const [name, value] of Object.entries(settings)) {
    const change = isSo ? `alter system set ${name} = '${value}'` : `alter system reset ${name}`
    await client.query(change).catch((error) => (error.code === '42501' ? undefined : Promise.reject(error)))
  }
  await client.query('select pg_reload_conf()')
}

interface Index {
  name: string
  made: string
}

/** Takes the indexes of marks and facts away, and says how they are made again. */
async function takeIndexes(client: pg.Client): Promise<Index[]> {
  const { rows } = await client.query<Index & { constraint: string | null; table: string }>(`
    select index.relname as name, made.conname as constraint, kept.relname as table, case when made.oid is null
      then replace(pg_get_indexdef(index.oid), ' ON ONLY ', ' ON ')
      else format('alter table %I add constraint %I %s', kept.relname, made.conname, pg_get_constraintdef(made.oid)) end as made
    from pg_index join pg_class index on index.oid = indexrelid join pg_class kept on kept.oid = indrelid
      left join pg_constraint made on made.conindid = index.oid and made.contype in ('p', 'u')
    where kept.oid in ('mark'::regclass, 'fact'::regclass) order by made.oid is null, index.relname`)
  for (const { name, constraint, table } of rows) {
    await client.query(
      constraint ? `alter table ${table} drop constraint ${constraint}` : `drop index ${name}`,
    )
  }
  return rows
}

/** Two at a time, month after month. */
async function layMonths(owner: pg.ClientConfig, client: pg.Client): Promise<void> {
  await client.query(`create unlogged table bench.first_day
    (participant_id uuid, day date, sex text, age_group text, status text)`)
  const { rows: months } = await client.query<{ name: string; from: string; until: string }>(`
    select 'mark_' || to_char(month, 'YYYY_MM') as name, month::date::text as from,
      (month + interval '1 month')::date::text as until, make_mark_month(month::date)
    from (select generate_series(date_trunc('month', min(held_on)), max(held_on), interval '1 month') as month
      from bench.meeting) months order by 2`)
  const text = textOf('month.sql')
  const hands = [client, await opened(owner)]
  const left = months.values()
  const lay = async (hand: pg.Client) => {
    for (const { name, from, until } of left) {
      await hand.query(text.replaceAll('MONTH', name).replace('FROM', from).replace('UNTIL', until))
    }
  }
  await Promise.all(hands.map(lay))
  await hands[1]?.end()
}
