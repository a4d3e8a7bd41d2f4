import { describe, expect, it } from 'vitest'
import { reading } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAgreement,
  browserOf,
  did,
  headBeside,
  recordOf,
  refusalOf,
} from '#test'
import { whenOf } from '../asking.ts'
import { countedFilters, findFilter } from './queries.ts'
import { remove } from './remove.ts'
import { rename } from './rename.ts'
import { save } from './save.ts'

type Db = Awaited<ReturnType<typeof aDatabase>>
type Actor = Awaited<ReturnType<typeof anActor>>

const filters = (db: Db, actor: Actor) =>
  reading(db, actor, async (read) => countedFilters(read, actor, await whenOf(read, actor, '2027-03-10')))

describe('a filter kept under a name', () => {
  it('stands above the list with what it finds now [B15]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db, { objects: ['health'] })
    await anAgreement(db, { officer, objects: ['literacy'] })
    const browser = await browserOf(db, officer)
    const narrowed = await (await browser.get('/kerja-sama?objek=health')).text()
    expect(narrowed).toContain('/kerja-sama/saringan/baru?objek=health')
    expect(await (await browser.get('/kerja-sama/saringan/baru?objek=health')).text()).toContain(
      'objek Kesehatan',
    )
    const saved = await browser.post('/kerja-sama/saringan/baru', {
      name: 'Kesehatan saja',
      query: 'objek=health&halaman=4',
    })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/kerja-sama?objek=health'])
    const chip = /<a href="\/kerja-sama\?objek=health"[^>]*>Kesehatan saja<b>(\d+)<\/b>/
    expect(chip.exec(await (await browser.get('/kerja-sama')).text())?.[1]).toBe('1')
    await anAgreement(db, { officer, objects: ['health'] })
    expect(chip.exec(await (await browser.get('/kerja-sama')).text())?.[1]).toBe('2')
  })

  it('is the keeper’s own unless shared, and then the office’s and no other’s [B15] [P1]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db)
    const colleague = await headBeside(db, officer)
    await did(db, officer, save, { name: 'Milik saya', query: 'tahap=signing' })
    await did(db, officer, save, { name: 'Milik kantor', query: 'tahap=active', shared: 'ya' })
    const names = async (actor: Actor) => (await filters(db, actor)).map(({ name }) => name)
    expect(await names(officer)).toEqual(['Milik kantor', 'Milik saya'])
    expect(await names(colleague)).toEqual(['Milik kantor'])
    expect(await names(await anActor(db))).toEqual([])
    const [, own] = await filters(db, officer)
    const hidden = `/kerja-sama/saringan/${own?.id}`
    expect((await (await browserOf(db, colleague)).get(hidden)).status).toBe(404)
    const raw = await reading(db, colleague, (read) =>
      read.selectFrom('savedFilter').select('name').execute(),
    )
    expect(raw.map(({ name }) => name)).toEqual(['Milik kantor'])
  })

  it('may ask for partner, object, district, status and end date, alone or together [B15]', async () => {
    const db = await aDatabase()
    const given = await anActiveAgreement(db, { title: 'Layanan kesehatan', objects: ['health'] })
    await anAgreement(db, { officer: given.officer, title: 'Pelatihan las', objects: ['job-training'] })
    const browser = await browserOf(db, given.officer)
    const total = async (query: string) =>
      / dari ([\d.]+)</.exec(await (await browser.get(`/kerja-sama?${query}`)).text())?.[1] ?? '0'
    expect(await total('wilayah=63.07')).toBe('2')
    expect(await total('wilayah=63.07.06')).toBe('2')
    expect(await total('wilayah=63.08')).toBe('0')
    expect(await total('cari=barabai+hst')).toBe('2')
    expect(await total(`mitra=${given.partnerId}&tahap=active&objek=health`)).toBe('1')
    expect(await total('habis=90')).toBe('0')
  })

  it('is renamed and removed, each told in the record [B15]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db)
    await did(db, officer, save, { name: 'Lama', query: 'habis=90' })
    const [{ id } = { id: '' }] = await filters(db, officer)
    const browser = await browserOf(db, officer)
    expect((await browser.post(`/kerja-sama/saringan/${id}`, { name: 'Baru', version: '1' })).status).toBe(
      303,
    )
    expect(await (await browser.get('/kerja-sama/saringan')).text()).toContain('Baru')
    expect((await browser.post(`/kerja-sama/saringan/${id}/hapus`, {})).status).toBe(303)
    expect(await filters(db, officer)).toEqual([])
    expect((await recordOf(db, id)).map(({ act }) => act)).toEqual([
      'filter.saved',
      'filter.renamed',
      'filter.removed',
    ])
  })

  it('refuses two of one name, an empty question, a stale form and a colleague’s withdrawal [Q10]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db)
    const colleague = await headBeside(db, officer)
    await did(db, officer, save, { name: 'Kesehatan', query: 'objek=health', shared: 'ya' })
    expect(await refusalOf(db, colleague, save, { name: 'kesehatan', query: 'habis=30' })).toBe('name-used')
    expect(await refusalOf(db, officer, save, { name: 'Semua', query: 'halaman=2&asing=1' })).toBe(
      'nothing-asked',
    )
    const [{ id } = { id: '' }] = await filters(db, officer)
    expect(await refusalOf(db, colleague, rename, { id, version: 1, name: 'Kita' })).toBe('not-yours')
    await did(db, colleague, rename, { id, version: 1, name: 'Kita', shared: 'ya' })
    expect(await refusalOf(db, officer, rename, { id, version: 1, name: 'Kami' })).toBe('changed-meanwhile')
    await did(db, colleague, remove, { id })
    await expect(reading(db, officer, (read) => findFilter(read, officer, id))).rejects.toThrow()
  })

  it('keeps at most twelve', async () => {
    const db = await aDatabase()
    const officer = await anActor(db)
    for (let at = 0; at < 12; at++)
      await did(db, officer, save, { name: `Saringan ${at}`, query: `cari=${at}` })
    expect(await refusalOf(db, officer, save, { name: 'Lagi', query: 'cari=lagi' })).toBe('too-many')
  })
})
