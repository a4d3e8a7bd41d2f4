import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import { aDatabase, anActor, aPerson, aQuestion, browserOf, did, refusalOf, theMeans } from '#test'
import { runQuestion } from '../questions/run.ts'
import { decideSelection } from './decide.ts'
import { movePerson } from './move.ts'
import { placesOf } from './queries.ts'

let db: Database
let officer: Actor
let question: string
const people: Record<string, string> = {}
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { roles: ['probation-officer'] })
  for (const [name, decile] of [
    ['Desil Tiga', '3'],
    ['Desil Satu', '1'],
    ['Tanpa Data', ''],
    ['Desil Dua', '2'],
  ] as const) {
    const { id } = await aPerson(db, officer, { name })
    people[name] = id
    if (decile) await theMeans(db, officer, id, { source: 'dtsen', decile })
  }
  question = (await aQuestion(db, officer)).id
})

const decided = async (seats = 2) =>
  (
    await did(db, officer, decideSelection, {
      id: question,
      seats: String(seats),
      purpose: 'Pelatihan tempe',
    })
  ).id
const orderOf = (id: string) =>
  reading(db, officer, async (read) => (await placesOf(read, id, officer, 1)).map(({ name }) => name))

describe('fewer seats than people [F8]', () => {
  it('gives them by the published rule, and says it in words [F8]', async () => {
    const id = await decided()
    expect(await orderOf(id)).toEqual(['Desil Satu', 'Desil Dua', 'Desil Tiga', 'Tanpa Data'])
    const page = await (await (await browserOf(db, officer)).get(`/sasaran/terpilih/${id}`)).text()
    expect(page).toContain('desil DTSEN paling rendah')
    expect(page.match(/Terpilih/g)).toHaveLength(2)
    expect(await (await (await browserOf(db, officer)).get('/aturan')).text()).toContain(
      'Didahulukan berturut-turut',
    )
  })

  it('changes an order only with a reason, which stands with the list [F8]', async () => {
    const id = await decided()
    const path = `/sasaran/terpilih/${id}/${people['Tanpa Data']}`
    const browser = await browserOf(db, officer)
    expect((await browser.post(path, { place: '1', version: '1' })).status).toBe(422)
    expect((await browser.post(path, { place: '1', version: '1', reason: 'Ibu tunggal' })).status).toBe(303)
    expect(await orderOf(id)).toEqual(['Tanpa Data', 'Desil Satu', 'Desil Dua', 'Desil Tiga'])
    const page = await (await browser.get(`/sasaran/terpilih/${id}`)).text()
    expect(page).toContain('Ibu tunggal')
    expect(page).toContain('4 menjadi 1')
    expect((await browser.post(path, { place: '2', version: '1', reason: 'Lagi' })).status).toBe(409)
    const move = { id, person: people['Tanpa Data'], version: '2', reason: 'Lagi' }
    expect(await refusalOf(db, officer, movePerson, { ...move, place: '5' })).toBe('no-such-place')
    expect(await refusalOf(db, officer, movePerson, { ...move, place: '1' })).toBe('already-there')
  })

  it('ranks only an answer of today [F8]', async () => {
    const { id } = await aQuestion(db, officer)
    const tomorrow = new Date('2027-03-11T02:00:00Z')
    const typed = { id, seats: '2', purpose: 'Pelatihan' }
    expect(await refusalOf(db, officer, decideSelection, typed, tomorrow)).toBe('old-answer')
    await did(db, officer, runQuestion, { id }, tomorrow)
    expect(await refusalOf(db, officer, decideSelection, typed, tomorrow)).toBeUndefined()
  })

  it('is the last line of the funnel, and keeps its question [F6] [F8]', async () => {
    const { id } = await aQuestion(db, officer)
    await did(db, officer, decideSelection, { id, seats: '1', purpose: 'Pelatihan' })
    const browser = await browserOf(db, officer)
    expect(await (await browser.get(`/sasaran/${id}`)).text()).toMatch(/terpilih<\/span><b[^>]*>1</)
    expect((await browser.post(`/sasaran/${id}/hapus`, {})).status).toBe(409)
  })

  it('is nobody else’s to see or to change [F8] [P1]', async () => {
    const id = await decided()
    const elsewhere = await browserOf(db, await anActor(db, { roles: ['unit-head'] }))
    for (const path of [
      `/sasaran/terpilih/${id}`,
      `/sasaran/terpilih/${id}/${people['Desil Dua']}`,
      `/sasaran/${question}/pilih`,
    ])
      expect([path, (await elsewhere.get(path)).status]).toEqual([path, 404])
    const post = await elsewhere.post(`/sasaran/terpilih/${id}/${people['Desil Dua']}`, {
      place: '1',
      version: '1',
      reason: 'x',
    })
    expect(post.status).toBe(404)
    const auditor = await browserOf(db, await anActor(db, { roles: ['auditor'] }), { sample: true })
    expect((await auditor.get(`/sasaran/${question}/pilih`)).status).toBe(403)
  })
})
