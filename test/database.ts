import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../src/kernel/database/cluster.ts'
import { migrate } from '../src/kernel/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A running server with one migrated database, `template`, that test workers clone. */
    database: { server: pg.ClientConfig; template: string }
    /** The folder in which everything temporary of these tests lies; it goes when they end. */
    scratch: string
  }
}

/** Before the first test: a server (our own, or that of TEST_DATABASE_URL) and one migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startServer()
  const scratch = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(scratch, 0o755) // a cluster in it runs as another user
  const template = `bekal_uji_${process.pid}_${Date.now()}`
  const end = async () => {
    await dropAll(server, template)
    await stop()
    rmSync(scratch, { recursive: true, force: true })
  }
  try {
    await tell(server, `create database ${template}`)
    await migrate({ ...server, database: template }, join(import.meta.dirname, '../db/migrations'))
  } catch (error) {
    await end()
    throw error
  }
  project.provide('database', { server, template })
  project.provide('scratch', scratch)
  return end
}

async function startServer(): Promise<{ server: pg.ClientConfig; stop: () => Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { server: addressOf(url), stop: async () => {} }

  const folder = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(folder, 0o755)
  // A test database is thrown away, so nothing waits for the disk; the crash tests keep their own, honest one.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const cluster = await startCluster({
    dir: join(folder, 'basisdata'),
    bin: process.env.POSTGRES_BIN,
    settings,
  })
  const stop = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { server: cluster.connection('postgres'), stop }
}

/** In parts, because a connection string would overrule the name of the database that a worker asks for. */
function addressOf(url: string): pg.ClientConfig {
  const { hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1) || 'postgres',
  }
}

async function dropAll(server: pg.ClientConfig, template: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where datname like $1', [
    `${template}%`,
  ])
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  await client.end()
}

async function tell(server: pg.ClientConfig, sql: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  await client.query(sql)
  await client.end()
}
