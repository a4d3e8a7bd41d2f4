import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { ensureRole } from './role.ts'
import { fillVillages } from './villages.ts'

/** The oldest PostgreSQL on which the whole test suite runs. */
const oldestServer = 15

/** Any number that no other program on this database takes for its own lock. */
const lockNumber = 7_242_001

/**
 * Brings a database up to date with the files `NNNN-name.sql` of a folder, each in a transaction with its row in
 * `migration`, then fills in the list of villages beside it. Two programs may call it at once. Errors: CannotStart when the server is out of reach or too old,
 * when a file that ran has changed, or when the database is newer than the program.
 */
export async function migrate(connection: pg.ClientConfig, folder: string): Promise<void> {
  const client = await connect(connection)
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await ensureRole(client)
    await client.query(migrationTable)
    const files = readMigrations(folder)
    const applied = await client.query<Applied>('select number, name, sha256 from migration order by number')
    refuseOtherHistory(files, applied.rows)
    for (const file of files.slice(applied.rows.length)) await run(client, file)
    const villages = join(folder, '../areas/villages.tsv.gz')
    if (existsSync(villages)) await fillVillages(client, villages)
  } finally {
    await client.end()
  }
}

interface Applied {
  number: number
  name: string
  sha256: string
}

interface Migration extends Applied {
  sql: string
}

const migrationTable = `
  create table if not exists migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    at timestamptz not null default now()
  )`

async function connect(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...connection })
  // A connection that breaks later is told by the query that meets it.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (cause) {
    throw new CannotStart(
      'server-unreachable',
      `Server basis data tidak dapat dihubungi (${(cause as Error).message}); periksa DATABASE_URL dan pastikan server itu menyala.`,
      cause,
    )
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major")
  const { major } = rows[0]
  if (major >= oldestServer) return
  throw new CannotStart(
    'server-too-old',
    `Server basis data memakai PostgreSQL ${major}; program ini membutuhkan versi ${oldestServer} atau yang lebih baru.`,
  )
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return {
        number: Number(name.slice(0, 4)),
        name,
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    })
}

function refuseOtherHistory(files: Migration[], applied: Applied[]): void {
  const newest = files.at(-1)?.number ?? 0
  if (applied.some(({ number }) => number > newest)) {
    throw new CannotStart(
      'database-newer',
      'Basis data ini dibuat oleh versi program yang lebih baru; pasang versi terbaru program lalu jalankan lagi.',
    )
  }
  const changed = applied.find((row, index) => files[index]?.sha256 !== row.sha256)
  if (changed) {
    throw new CannotStart(
      'migration-changed',
      `Berkas migrasi ${changed.name} berbeda dari yang sudah dijalankan pada basis data ini; pasang ulang program dari sumber aslinya.`,
    )
  }
}

async function run(client: pg.Client, { number, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ])
    await client.query('commit')
  } catch (cause) {
    throw new CannotStart(
      'migration-failed',
      `Migrasi ${name} gagal dan dibatalkan (${(cause as Error).message}); basis data tetap seperti semula.`,
      cause,
    )
  }
}
