import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, stranger } from '#kernel'
import { aDatabase, anActor, anAgreementAt, aUnit } from '#test'
import { workerDatabase } from '../../test/worker-database.ts'

const guarded = [
  'agreement',
  'agreement_unit',
  'agreement_step',
  'party',
  'paper',
  'plan_item',
  'event',
] as const

/** How many rows of a table somebody sees when the query forgets to ask for reach. */
async function seen(db: Database, actor: Actor, table: string): Promise<number> {
  return reading(db, actor, async (read) => {
    const { rows } = await sql<{ count: bigint }>`select count(*) as count from ${sql.table(table)}`.execute(
      read,
    )
    return Number(rows[0]?.count)
  })
}

describe('the second wall', () => {
  it.for(guarded)('hides the %s rows of another unit from a query that forgot to ask [P1]', async (table) => {
    const db = await aDatabase()
    const unit = await aUnit(db)
    const { officer } = await anAgreementAt(db, 'drafting', { officer: await anActor(db, { unit }) })
    const elsewhere = await anActor(db)
    const region: Actor = { ...officer, reach: { of: 'kanwil', id: unit.kanwilId } }
    const papers = table === 'paper'
    expect(await seen(db, stranger, table)).toBe(0)
    expect(await seen(db, officer, table)).toBeGreaterThan(papers ? -1 : 0)
    expect(await seen(db, region, table)).toBeGreaterThan(papers ? -1 : 0)
    expect(await seen(db, { ...officer, reach: { of: 'nation' } }, table)).toBeGreaterThan(
      (await seen(db, officer, table)) - 1,
    )
    if (table === 'event') return
    expect(await seen(db, elsewhere, table)).toBe(0)
  })

  it('stands before every table that belongs to a unit or an agreement', async () => {
    const client = new pg.Client(await workerDatabase())
    await client.connect()
    const { rows } = await client.query<{ name: string }>(`
      select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
        and a.attname in ('unit_id', 'agreement_id') and not c.relrowsecurity`)
    await client.end()
    expect(rows.map(({ name }) => name).sort()).toEqual(openToAll)
  })

  it('gives the program a role that owns nothing and cannot rewrite the record [P3]', async () => {
    const db = await aDatabase()
    const { rows } = await sql<{ privilege: string }>`
      select privilege_type as privilege from information_schema.table_privileges
      where table_name in ('event', 'event_seal') and grantee = 'bekal_app'`.execute(db)
    expect([...new Set(rows.map(({ privilege }) => privilege))].sort()).toEqual(['INSERT', 'SELECT'])
    const owned = await sql<{ count: bigint }>`
      select count(*) as count from pg_class where relowner = (select oid from pg_roles where rolname = 'bekal_app')`.execute(
      db,
    )
    expect(owned.rows[0]?.count).toBe(0n)
    await expect(sql`update event set act = 'x'`.execute(db)).rejects.toThrow(/permission denied/)
  })
})

/** Names of units, clauses and rules of the trade are no secret. */
const openToAll = ['rule', 'unit_alias', 'unit_period']
