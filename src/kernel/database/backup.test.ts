import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from './back-up.ts'
import { readManifest } from './backup-manifest.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { hold } from './hold.ts'
import { clusterFolder } from './open.ts'
import { restore } from './restore.ts'

const bin = process.env.POSTGRES_BIN

let folder: string
let dataDir: string
const at = (name: string) => join(folder, name)
const place = () => ({ dataDir, databaseUrl: undefined, postgresBin: bin })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(folder, 0o755)
  dataDir = at('data')
  mkdirSync(join(dataDir, 'berkas', 'ab'), { recursive: true })
  mkdirSync(join(dataDir, 'berkas', 'masuk'))
  writeFileSync(join(dataDir, 'berkas', 'ab', 'abcd'), 'naskah yang ditandatangani')
  writeFileSync(join(dataDir, 'berkas', 'masuk', 'separuh'), 'belum selesai')
  writeFileSync(join(dataDir, 'kunci'), 'rahasia')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a backup made while the program works [Q5]', () => {
  let acknowledged = 0

  beforeAll(async () => {
    const release = hold(dataDir)
    const cluster = await startCluster({ dir: clusterFolder(dataDir), bin })
    const writer = await startWriter(cluster)
    const manifest = await backUp(place(), at('cadangan'))
    acknowledged = writer.acknowledgedBefore(new Date(manifest.at))
    await writer.stop()
    await cluster.stop()
    release()
  })

  it('gives back everything that was acknowledged before it ended, with the stored files and the key', async () => {
    await restore(at('cadangan'), at('pulih'), bin)

    const cluster = await startCluster({ dir: clusterFolder(at('pulih')), bin })
    const client = await connected(cluster)
    const { rows } = await client.query('select count(*)::int as n, max(number) as last from act')
    const agree = await client.query('select count(*)::int as n from act join record using (number)')
    await client.end()
    await cluster.stop()

    expect(acknowledged).toBeGreaterThan(50)
    expect(rows[0].last).toBeGreaterThanOrEqual(acknowledged)
    expect(rows[0].n).toBe(rows[0].last)
    expect(agree.rows[0].n).toBe(rows[0].n)
    expect(readFileSync(join(at('pulih'), 'berkas', 'ab', 'abcd'), 'utf8')).toBe('naskah yang ditandatangani')
    expect(readFileSync(join(at('pulih'), 'kunci'), 'utf8')).toBe('rahasia')
    expect(existsSync(join(at('pulih'), 'berkas', 'masuk'))).toBe(false)
  })

  it('is not mixed with what a folder holds already', async () => {
    const notEmpty = { obstacle: 'target-not-empty', message: expect.stringContaining('tidak kosong') }
    await expect(backUp(place(), at('cadangan'))).rejects.toMatchObject(notEmpty)
    await expect(restore(at('cadangan'), dataDir, bin)).rejects.toMatchObject(notEmpty)
  })

  it('is refused with the name of the file when one bit of it is wrong, and nothing is restored', async () => {
    const broken = readManifest(at('cadangan')).files.find(({ path }) => path.endsWith('PG_VERSION'))
    appendFileSync(join(at('cadangan'), broken?.path ?? ''), ' ')
    await expect(restore(at('cadangan'), at('rusak'), bin)).rejects.toMatchObject({
      obstacle: 'backup-broken',
      message: expect.stringContaining('PG_VERSION'),
    })
    expect(readdirSync(at('rusak'))).toEqual(['lock.db'])
  })
})

it('can also be made while the program is stopped', async () => {
  await backUp(place(), at('malam'))
  expect(readManifest(at('malam')).files.map(({ path }) => path)).toContain('basisdata/PG_VERSION')
  const release = hold(dataDir)
  release()
})

it('says what to do when the folder holds no backup, or no database, or the database is elsewhere', async () => {
  await expect(restore(folder, at('kosong'), bin)).rejects.toMatchObject({ obstacle: 'backup-broken' })
  await expect(backUp({ ...place(), dataDir: at('salah') }, at('c2'))).rejects.toMatchObject({
    message: expect.stringContaining('belum berisi basis data'),
  })
  await expect(backUp({ ...place(), databaseUrl: 'postgres://x/y' }, at('c3'))).rejects.toMatchObject({
    message: expect.stringContaining('pg_dump'),
  })
})

/** Writes one act with its record after another, and counts what the server acknowledged. */
async function startWriter(cluster: Cluster) {
  const client = await connected(cluster)
  await client.query(
    'create table act (number int primary key); create table record (number int primary key)',
  )
  const acknowledgedAt: number[] = []
  let going = true
  const write = async () => {
    while (going) {
      await client.query('with one as (insert into act values ($1)) insert into record values ($1)', [
        acknowledgedAt.length + 1,
      ])
      acknowledgedAt.push(Date.now())
    }
  }
  const ended = write()
  const stop = async () => {
    going = false
    await ended
    await client.end()
  }
  return {
    acknowledgedBefore: (moment: Date) => acknowledgedAt.filter((at) => at < moment.getTime()).length,
    stop,
  }
}

async function connected(cluster: Cluster): Promise<pg.Client> {
  const client = new pg.Client(cluster.connection('postgres'))
  await client.connect()
  return client
}
