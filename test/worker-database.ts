import pg from 'pg'
import { inject } from 'vitest'

let own: Promise<pg.ClientConfig> | undefined

/** The database of this test worker, a clone of the migrated template made at the first call. */
export function workerDatabase(): Promise<pg.ClientConfig> {
  own ??= freshDatabase()
  return own
}

/** One more clone, for a test that needs a database to itself. */
export async function freshDatabase(): Promise<pg.ClientConfig> {
  const { server, template } = inject('database')
  const database = `${template}_${crypto.randomUUID().slice(0, 8)}`
  const client = new pg.Client(server)
  await client.connect()
  await client.query(`create database ${database} template ${template}`)
  await client.end()
  return { ...server, database }
}
