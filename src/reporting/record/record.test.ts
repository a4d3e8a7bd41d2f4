import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catchUp, type Database, openDatabase } from '#kernel'
import { anActor, anAgreement, aUnit, browserOf, now, today } from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { freshDatabase } from '../../../test/worker-database.ts'

// Of its own, for elsewhere a record may be broken on purpose.
let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
})
afterAll(() => db.destroy())

describe('a whole record [P3]', () => {
  it('says so, with how many events are sealed and how many wait', async () => {
    const head = await anActor(db, { roles: ['unit-head'] })
    const browser = await browserOf(db, head)
    await catchUp(db, [], () => now)
    await anAgreement(db)
    const html = await (await browser.get('/rekaman')).text()
    expect(html).toContain('Rekaman utuh.')
    expect(html).toMatch(/Kejadian tersegel<\/dt><dd>[\d.]+</)
    expect(html).toMatch(/Menunggu segel<\/dt><dd>[1-9]\d*</)
  })

  it('shows an auditor on the first page how it stands', async () => {
    const auditor = await anActor(db, { roles: ['auditor'] })
    await catchUp(db, [], () => now)
    const card = await cardOf(db, auditor, 'rekaman')
    expect(card).toContain('Utuh')
    expect(card).toContain('href="/rekaman"')
  })

  it('is not open to every post [P1]', async () => {
    const browser = await browserOf(db, await anActor(db))
    expect((await browser.get('/rekaman')).status).toBe(403)
  })
})

describe('the events of the record [P3]', () => {
  it('are listed within reach only, and narrowed by act and by day', async () => {
    const unit = await aUnit(db)
    const head = await anActor(db, { unit, roles: ['unit-head'] })
    const officer = await anActor(db, { unit, name: 'Rahmat Hidayat' })
    await anAgreement(db, { officer, head, title: 'Terlihat di sini' })
    await anAgreement(db, { title: 'Milik unit lain' })
    const browser = await browserOf(db, head)
    const asked = async (query: string) => await (await browser.get(`/rekaman${query}`)).text()

    const all = await asked('')
    expect(all).toContain('<b>Rahmat Hidayat</b> mengajukan kerja sama')
    expect(all).toContain('Terlihat di sini')
    expect(all).not.toContain('Milik unit lain')
    expect(await asked(`?perbuatan=agreement.proposed&hari=${today}`)).toContain('Terlihat di sini')
    expect(await asked('?perbuatan=party.signed')).not.toContain('Terlihat di sini')
    expect(await asked('?hari=2019-01-01')).toContain('Belum ada catatan')
    expect((await browser.get("/rekaman?perbuatan='&hari=besok&halaman=nol")).status).toBe(200)
  })
})
