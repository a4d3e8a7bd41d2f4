import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/worker-database.ts'
import { migrate } from './migrate.ts'

let folder: string
let database: pg.ClientConfig

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bekal-migrasi-'))
  database = await emptyDatabase()
  write('0001-partner.sql', 'create table partner (name text); grant select on partner to bekal_app')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a database is brought up to date [Q5]', () => {
  it('runs each file once, also when two programs start at the same moment', async () => {
    write('0002-first.sql', "insert into partner values ('Dinas Kesehatan')")
    await Promise.all([migrate(database, folder), migrate(database, folder)])
    await migrate(database, folder)
    expect(await ask('select * from partner')).toEqual([{ name: 'Dinas Kesehatan' }])
    expect(await ask('select number, name from migration order by number')).toEqual([
      { number: 1, name: '0001-partner.sql' },
      { number: 2, name: '0002-first.sql' },
    ])
  })

  it('undoes a file that fails as a whole, and says which one it was', async () => {
    write('0002-broken.sql', "insert into partner values ('Dinas'); select no_such_function()")
    await expect(migrate(database, folder)).rejects.toMatchObject({
      obstacle: 'migration-failed',
      message: expect.stringContaining('0002-broken.sql'),
    })
    expect(await ask('select * from partner')).toEqual([])
    write('0002-broken.sql', "insert into partner values ('Dinas')")
    await migrate(database, folder)
    expect(await ask('select * from partner')).toHaveLength(1)
  })

  it('refuses a file that was changed after it ran', async () => {
    await migrate(database, folder)
    write('0001-partner.sql', 'create table partner (name text not null)')
    await expect(migrate(database, folder)).rejects.toMatchObject({ obstacle: 'migration-changed' })
  })

  it('refuses a database that is newer than the program', async () => {
    write('0002-later.sql', 'select 1')
    await migrate(database, folder)
    rmSync(join(folder, '0002-later.sql'))
    await expect(migrate(database, folder)).rejects.toMatchObject({
      obstacle: 'database-newer',
      message: expect.stringContaining('versi program yang lebih baru'),
    })
  })

  it('says in one sentence that the server is out of reach', async () => {
    await expect(migrate({ ...database, port: 1 }, folder)).rejects.toMatchObject({
      obstacle: 'server-unreachable',
    })
  })
})

it('gives the program a role that reads what it was granted and owns nothing [P1]', async () => {
  await migrate(database, folder)
  const options = '-c role=bekal_app'
  expect(await ask('select * from partner', { ...database, options })).toEqual([])
  await expect(ask('drop table partner', { ...database, options })).rejects.toThrow(/must be owner/)
  await expect(ask("insert into partner values ('X')", { ...database, options })).rejects.toThrow(
    /permission denied/,
  )
})

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql)
}

async function emptyDatabase(): Promise<pg.ClientConfig> {
  const clone = await freshDatabase()
  const name = `${clone.database}_kosong`
  await ask(`create database ${name}`, clone)
  return { ...clone, database: name }
}

async function ask(sql: string, config: pg.ClientConfig = database): Promise<unknown[]> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
