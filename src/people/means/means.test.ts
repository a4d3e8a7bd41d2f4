import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import { aDatabase, anActor, aPerson, browserOf, recordOf, refusalOf, theMeans } from '#test'
import { findPerson } from '../person.ts'
import { recordMeans } from './record.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { roles: ['probation-officer'] })
})

const fileOf = (id: string) => reading(db, officer, (read) => findPerson(read, id, officer))
const pageOf = async (path: string) => (await (await browserOf(db, officer)).get(path)).text()

describe('what is known of means [F4]', () => {
  it('shows the source and the age, and keeps every word [F4]', async () => {
    const { id } = await aPerson(db, officer)
    expect(await pageOf(`/warga-binaan/${id}`)).toContain('Perlu data lagi')
    await theMeans(db, officer, id, { source: 'sktm', asOf: '2026-12-01' })
    await theMeans(db, officer, id, { source: 'dtsen', decile: '3', asOf: '2027-01-15' })
    const page = await pageOf(`/warga-binaan/${id}`)
    expect(page).toContain('Desil 3, tidak mampu')
    expect(page).toContain('SKTM')
    expect(page).toContain('15 Januari 2027, 54 hari lalu')
    expect(page).not.toContain('Perlu data lagi')
  })

  it('lets the latest day stand, whatever was written last [F4]', async () => {
    const { id } = await aPerson(db, officer)
    await theMeans(db, officer, id, { source: 'dtsen', decile: '8', asOf: '2027-02-01' })
    await theMeans(db, officer, id, { source: 'sktm', asOf: '2026-06-01' })
    expect(await fileOf(id)).toMatchObject({
      decile: 8,
      poor: null,
      meansSource: 'dtsen',
      meansAsOf: '2027-02-01',
    })
  })

  it('asks for a new word after a year [F4]', async () => {
    const { id } = await aPerson(db, officer)
    await theMeans(db, officer, id, { asOf: '2026-03-09' })
    expect(await pageOf(`/warga-binaan/${id}`)).toContain('Keterangan terakhir sudah lama')
  })

  it('records one assessment for many at once, and nothing of it in the record but the field [F4] [P4]', async () => {
    const people = [
      await aPerson(db, officer, { name: 'Budi Satu' }),
      await aPerson(db, officer, { name: 'Budi Dua' }),
    ]
    const browser = await browserOf(db, officer)
    expect(await (await browser.get('/warga-binaan/kemampuan')).text()).toContain('Budi Satu')
    const typed = { source: 'bapas', asOf: '2027-03-01', poor: 'ya', id: people.map(({ id }) => id) }
    expect((await browser.post('/warga-binaan/kemampuan', typed)).status).toBe(303)
    for (const { id } of people)
      expect(await fileOf(id)).toMatchObject({ poor: true, meansAsOf: '2027-03-01' })
    expect(await (await browser.get('/warga-binaan/kemampuan')).text()).not.toContain('Budi Satu')
    const events = await recordOf(db, people[0]?.id ?? '')
    expect(events.find(({ act }) => act === 'person.means-recorded')?.after).toEqual({
      fields: ['means'],
      people: 2,
    })
  })

  it('refuses a word that says nothing, comes from tomorrow or has a decile without DTSEN [F4]', async () => {
    const { id } = await aPerson(db, officer)
    const refused = (over: Record<string, string>) =>
      refusalOf(db, officer, recordMeans, { id, source: 'sktm', asOf: '2027-03-01', poor: 'ya', ...over })
    expect(await refused({ asOf: '2027-03-11' })).toBe('in-the-future')
    expect(await refused({ decile: '2' })).toBe('only-dtsen')
    const silent = { id, source: 'sktm', asOf: '2027-03-01' }
    expect(await refusalOf(db, officer, recordMeans, silent)).toBe('says-nothing')
  })

  it('is not for other units to write, nor for those who only look [F4] [P1]', async () => {
    const { id } = await aPerson(db, officer)
    const elsewhere = await anActor(db, { roles: ['probation-officer'] })
    const typed = { source: 'bapas', asOf: '2027-03-01', poor: 'ya' }
    const post = async (actor: Actor) =>
      (await (await browserOf(db, actor)).post(`/warga-binaan/${id}/kemampuan`, typed)).status
    expect(await post(elsewhere)).toBe(404)
    expect(await post(await anActor(db, { roles: ['auditor'] }))).toBe(403)
  })
})
