import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import {
  aConsent,
  aDatabase,
  aKanwil,
  anActor,
  aPartner,
  aPerson,
  aQuestion,
  aUnit,
  browserOf,
  recordOf,
  refusalOf,
} from '#test'
import { makeCopy } from './make.ts'

let db: Database
let officer: Actor
let above: Actor
let question: string
const people: string[] = []
beforeAll(async () => {
  db = await aDatabase()
  const kanwil = await aKanwil(db)
  officer = await anActor(db, {
    unit: await aUnit(db, { parentId: kanwil.id }),
    roles: ['probation-officer', 'cooperation-officer'],
  })
  above = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
  for (let at = 0; at < 10; at++) {
    const sex = at < 3 ? 'female' : 'male'
    const { id } = await aPerson(db, officer, {
      name: `Klien ${at}`,
      address: 'Lorong Rahasia 7',
      sex,
      interests: ['food'],
    })
    people.push(id)
  }
  question = (await aQuestion(db, officer, ['status.inmate', 'kelamin.male'])).id
})

const typed = {
  content: 'names',
  recipient: 'Balai Latihan Kerja',
  purpose: 'Pendaftaran',
  columns: ['name', 'age'],
}

describe('a copy of an answer', () => {
  it('leaves only for a purpose, and says in the file who made which copy for whom [F5] [P4]', async () => {
    const browser = await browserOf(db, officer)
    expect((await browser.post(`/sasaran/${question}/salinan`, { ...typed, purpose: '' })).status).toBe(422)
    const made = await browser.post(`/sasaran/${question}/salinan`, typed)
    expect(made.status).toBe(303)
    const cells = await cellsOf(await browser.get(`${made.headers.get('location')}/berkas`))
    expect(cells[0]).toEqual(['Nama', 'Umur'])
    expect(cells[1]?.[0]).toBe('Klien 3')
    expect(cells.flat().join()).toContain(
      'Salinan nomor 1 untuk Balai Latihan Kerja. Keperluan: Pendaftaran. Dibuat Siti Rahmah',
    )
    expect(cells.flat().join()).not.toContain('Lorong')
    const event = (await recordOf(db, question)).at(-1)
    expect(event?.after).toMatchObject({
      copy: 1,
      content: 'names',
      columns: ['name', 'age'],
      purpose: 'Pendaftaran',
    })
    expect(await (await browser.get(`/sasaran/${question}`)).text()).toContain('untuk Balai Latihan Kerja')
  })

  it('can be opened for an hour by whoever made it, and by nobody else [P4]', async () => {
    const browser = await browserOf(db, officer)
    const path = (await browser.post(`/sasaran/${question}/salinan`, typed)).headers.get('location') ?? ''
    expect((await browser.get(path)).status).toBe(200)
    const later = await browserOf(db, officer, { clock: () => new Date('2027-03-10T03:00:01Z') })
    expect((await later.get(`${path}/berkas`)).status).toBe(404)
    expect((await (await browserOf(db, above, { sample: true })).get(path)).status).toBe(404)
  })

  it('gives rounded counts, whoever makes it [N8]', async () => {
    const counts = { content: 'counts', recipient: 'PT Contoh', purpose: 'Rencana pelatihan' }
    for (const actor of [officer, above]) {
      const browser = await browserOf(db, actor, { sample: true })
      const path = (await browser.post(`/sasaran/${question}/salinan`, counts)).headers.get('location') ?? ''
      const cells = await cellsOf(await browser.get(`${path}/berkas`))
      expect(cells.slice(1, 4)).toEqual([
        ['Dalam pengawasan', 10],
        ['berstatus narapidana', 10],
        ['berjenis kelamin laki-laki', 'kurang dari 10'],
      ])
      expect(await (await browser.get(path)).text()).not.toMatch(/>7</)
    }
  })

  it('carries no names out of the unit’s hands, and to a partner only names of those who agreed [F5] [P4]', async () => {
    const { id } = await aPartner(db, officer)
    const { name } = await reading(db, officer, (read) =>
      read.selectFrom('partner').select('name').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(await refusalOf(db, above, makeCopy, { ...typed, id: question })).toBe('names-stay')
    const file = async () => {
      const browser = await browserOf(db, officer)
      const made = await browser.post(`/sasaran/${question}/salinan`, { ...typed, partner: name })
      const cells = await cellsOf(await browser.get(`${made.headers.get('location')}/berkas`))
      return cells.flat().filter((cell) => String(cell).startsWith('Klien'))
    }
    expect(await file()).toEqual([])
    await aConsent(db, officer, people[5] ?? '', { kind: 'sharing', partnerId: id })
    expect(await file()).toEqual(['Klien 5'])
    expect(await refusalOf(db, officer, makeCopy, { ...typed, id: question, columns: undefined })).toBe(
      'no-columns',
    )
    expect(makeCopy.input.safeParse({ ...typed, id: question, columns: ['nik'] }).success).toBe(false)
  })

  it('shows an office above rounded numbers, saved or just asked [N8]', async () => {
    const browser = await browserOf(db, above, { sample: true })
    const saved = await (await browser.get(`/sasaran/${question}`)).text()
    expect(saved).toContain('dibulatkan ke bawah ke kelipatan 5')
    const asked = await (await browser.get('/sasaran/tanya?s=kelamin.female')).text()
    expect(asked).toMatch(/funnel-answer"><b>kurang dari 10</)
    expect(await (await browser.get('/sasaran')).text()).not.toMatch(/>7</)
  })
})

async function cellsOf(response: Response) {
  const book = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  return book.sheets[0]?.rows ?? []
}
