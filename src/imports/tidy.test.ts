import { existsSync, utimesSync } from 'node:fs'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import {
  aCsv,
  aDatabase,
  anActor,
  anImport,
  aUnit,
  browserOf,
  files,
  now,
  press,
  tidyImports,
  today,
} from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const aBrowser = async () => browserOf(db, await anActor(db, { unit: await aUnit(db), roles: ['registrar'] }))
const list = () =>
  aCsv([
    ['No Registrasi', 'Nama'],
    ['B.I 1/2026', 'Ani Contoh'],
  ])
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const waiting = (address: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('importRow')
      .select('at')
      .where('importId', '=', address.split('/').at(-1) ?? '')
      .execute(),
  )

describe('tidying of imports [F3] [A12]', () => {
  it('drops after a week what nobody decided, with all that was read of it [F3] [A12]', async () => {
    const importing = await anImport(db, await aBrowser(), list())
    await tidyImports(db, days(6))
    expect(await waiting(importing.address)).toHaveLength(1)
    await tidyImports(db, days(8))
    expect(await waiting(importing.address)).toEqual([])
    expect(await importing.page()).toContain('Dibuang')
  })

  it('leaves what was applied, so that it can still be undone [F3] [A12]', async () => {
    const importing = await anImport(db, await aBrowser(), list())
    await press(importing, 'terapkan', db)
    await tidyImports(db, days(60))
    expect(await importing.page()).toContain('Batalkan impor')
  })

  it('removes a file that a crash left behind, and never one that an import waits for [F3] [A12]', async () => {
    const stray = await files.passing.store(
      Readable.from([Buffer.from(`sisa ${crypto.randomUUID()}`)]),
      'sisa.csv',
    )
    const browser = await aBrowser()
    const begun = await browser.post('/impor/warga-binaan/baru', { asOf: today, origin: 'sdp', file: list() })
    const [, id = ''] = /([^/]+)$/.exec(begun.headers.get('location') ?? '') ?? []
    const { fileSha256 } = await reading(db, system, (read) =>
      read.selectFrom('import').select('fileSha256').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const [old, awaited] = [stray.sha256, fileSha256 ?? ''].map(files.passing.pathOf) as [string, string]
    await tidyImports(db, now)
    expect(existsSync(old)).toBe(true)
    const yesterday = new Date(Date.now() - 86_400_000)
    for (const path of [old, awaited]) utimesSync(path, yesterday, yesterday)
    await tidyImports(db, now)
    expect([existsSync(old), existsSync(awaited)]).toEqual([false, true])
  })
})
