import { AsyncLocalStorage } from 'node:async_hooks'
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Schema } from '../schema.ts'
import type { Actor } from './actor.ts'
import { prepare } from './prepared.ts'
import { reachSettings } from './reach.ts'
import { type Secrets, shut } from './secrets.ts'

/** What pages and queries hold. It can only read, and PostgreSQL holds it to that. */
export type Db = Pick<Kysely<Schema>, 'selectFrom' | 'getExecutor'>

/** What acts hold. Only `perform` hands one out, so every write is inside an act. */
export type Tx = Pick<
  Kysely<Schema>,
  'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'getExecutor'
>

/** The whole pool, with the key of its sealed columns. Stays in the kernel: pages and acts never see it. */
export type Database = Kysely<Schema> & { secrets: Secrets }

const DATE = 1082 // calendar dates stay 'YYYY-MM-DD': a JS Date would shift them with the time zone
const BIGINT = 20 // money and sums are whole
pg.types.setTypeParser(DATE, (value) => value)
pg.types.setTypeParser(BIGINT, (value) => BigInt(value))

const settings = {
  role: 'bekal_app',
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
}

const insideAct = new AsyncLocalStorage<true>()

/**
 * Opens a pool on a migrated database. Errors of idle connections go to `lost`; the pool makes new ones.
 * Without `secrets` its sealed columns stay shut.
 */
export function openDatabase(
  connection: pg.PoolConfig,
  lost: (error: Error) => void,
  { secrets = shut, max = 12 }: { secrets?: Secrets; max?: number } = {},
): Database {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  const pool = new pg.Pool({ ...connection, options, max, connectionTimeoutMillis: 10_000 })
  pool.on('error', lost)
  // without a listener, a connection that breaks while it works would end the program
  pool.on('connect', (client) => {
    client.on('error', lost)
    prepare(client)
  })
  const pooled = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: guarded(pool) }),
    plugins: [new CamelCasePlugin()],
  })
  return Object.assign(pooled, { secrets })
}

/** Inside an act only its own transaction exists; asking the pool there is a bug, and says so. */
function guarded(pool: pg.Pool) {
  return {
    connect() {
      if (insideAct.getStore()) throw new Error('asked the database outside the transaction of the act')
      return pool.connect()
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

/** Runs an act's own work, with the way to the pool closed. */
export const withoutPool = <T>(work: () => Promise<T>): Promise<T> => insideAct.run(true, work)

/**
 * Work whose statements are planned once on each connection, and then only asked: for the long ones whose plan serves
 * every reader, and takes longer than the answer.
 */
export async function planOnce<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const plan = (mode: string) => sql`select set_config('plan_cache_mode', ${mode}, true)`.execute(db)
  await plan('force_generic_plan')
  const result = await work()
  await plan('auto')
  return result
}

/** One consistent, read-only view of the database within the actor's reach. */
export function reading<T>(db: Database, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> {
  return transaction(db, 'begin isolation level repeatable read read only', actor, work)
}

/** One writing transaction within the actor's reach; commits when `work` returns, rolls back when it throws. */
export function writing<T>(db: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(db, 'begin', actor, work)
}

function transaction<T>(
  db: Database,
  begin: string,
  actor: Actor,
  work: (tx: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  const { level, unit, account } = reachSettings(actor)
  const open = `${begin}; select set_config('app.level', '${level}', true), set_config('app.unit', '${unit}', true), set_config('app.account', '${account}', true)`
  return db.connection().execute(async (tx) => {
    await sql.raw(open).execute(tx)
    try {
      const result = await work(tx)
      await sql.raw('commit').execute(tx)
      return result
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(tx)
        .catch(() => undefined)
      throw error
    }
  })
}
