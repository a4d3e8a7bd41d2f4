import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#kernel'
import { aCsv, aDatabase, anActor, anImport, aUnit, browserOf, press } from '#test'
import { cardOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

describe('a list that was uploaded and waits for somebody', () => {
  it('stands on the first page of its unit until somebody decides [N1] [Q4]', async () => {
    const unit = await aUnit(db)
    const registrar = await anActor(db, { unit, roles: ['registrar'] })
    const browser = await browserOf(db, registrar)
    const number = `B.I ${crypto.randomUUID().slice(0, 8)}/2027`
    const rows = [
      ['Nama', 'No Registrasi', 'NIK'],
      ['Rusdi Impor', number, '-'],
      ['Hasan Ragu', `${number}9`, '12345'],
    ]
    const card = () => cardOf(db, registrar, 'impor-menunggu')
    expect(await card()).toBe('')
    const job = await anImport(db, browser, aCsv(rows, 'wbp-maret.csv'))
    expect(linesOf(await card())).toEqual(['wbp-maret.csv'])
    expect(await card()).toContain(job.address)
    expect(await card()).toContain('Putuskan, lalu terapkan.')
    expect(await card()).toContain('1 meragukan')
    await press(job, 'buang', db)
    expect(await card()).toBe('')
  })

  it('is asked of whoever imports in that unit, and shown to nobody else [N1] [P1]', async () => {
    const unit = await aUnit(db)
    const registrar = await anActor(db, { unit, roles: ['registrar'] })
    const rows = [
      ['Nama', 'No Registrasi'],
      ['Rusdi Impor', `B.I ${crypto.randomUUID().slice(0, 8)}/2027`],
    ]
    await anImport(db, await browserOf(db, registrar), aCsv(rows, 'wbp-april.csv'))
    for (const other of [
      await anActor(db, { unit, roles: ['programme-officer'] }),
      await anActor(db, { roles: ['registrar'] }),
    ])
      expect(await cardOf(db, other, 'impor-menunggu')).toBe('')
    const path = '/?daftar=impor-menunggu'
    const reader = await browserOf(db, await anActor(db, { unit, roles: ['unit-head'] }))
    expect((await reader.get(path)).status).toBe(403)
  })
})
