import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import { addContribution, merge, searchPartners } from '#partners'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  aPartner,
  aUnit,
  type Browser,
  browserOf,
  did,
  refusalOf,
} from '#test'
import { contributionCodes } from './kinds.ts'
import { removeContribution } from './remove.ts'
import { reviseContribution } from './revise.ts'
import { whoCanHelp } from './who-can-help.ts'

let db: Database
let officer: Actor
let doors: Browser
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, {
    unit: await aUnit(db, { province: 'Sumatera Selatan', regency: 'Kota Palembang' }),
  })
  doors = await browserOf(db, officer)
})

const gives = (id: string, areas: string, over: Record<string, string> = {}) =>
  did(db, officer, addContribution, { id, kind: 'capital', areas, ...over })
const stored = async (id: string) =>
  reading(db, officer, (read) =>
    read.selectFrom('partnerContribution').selectAll().where('partnerId', '=', id).executeTakeFirstOrThrow(),
  )

describe('what a partner can give [A5]', () => {
  it('is one of a coded list, from training to religion, law and safety', () => {
    const asked = [
      'training',
      'equipment',
      'marketing',
      'capital',
      'health',
      'literacy',
      'education',
      'religion',
      'law',
      'safety',
    ]
    expect(contributionCodes).toEqual(expect.arrayContaining(asked))
  })

  it('stands with note and areas, however they are typed', async () => {
    const { id } = await aPartner(db, officer)
    await gives(id, 'Plaju, Kota Palembang\nkab. banyuasin\nJambi', { note: 'Pinjaman modal usaha' })
    expect(await stored(id)).toMatchObject({
      note: 'Pinjaman modal usaha',
      areas: ['15', '16.07', '16.71.14'].sort(),
    })
    const page = await (await doors.get(`/mitra/${id}`)).text()
    for (const word of ['Permodalan', 'Pinjaman modal usaha', 'Plaju, Kota Palembang', 'Kabupaten Banyuasin'])
      expect(page).toContain(word)
  })

  it('is refused once more, in no area, in an unknown one, or in one of several', async () => {
    const { id } = await aPartner(db, officer)
    const typed = { id, kind: 'capital' }
    expect(addContribution.input.safeParse({ ...typed, areas: ' ' }).success).toBe(false)
    expect(await refusalOf(db, officer, addContribution, { ...typed, areas: 'Negeri Dongeng' })).toBe(
      'area-unknown',
    )
    expect(
      await refusalOf(db, officer, addContribution, {
        ...typed,
        areas: 'Barabai\nTebing Tinggi',
      }),
    ).toBe('area-several')
    await gives(id, 'Barabai')
    expect(await refusalOf(db, officer, addContribution, { ...typed, areas: 'Barabai' })).toBe(
      'already-there',
    )
    const response = await doors.post(`/mitra/${id}/bantuan/baru`, {
      kind: 'health',
      areas: 'Barabai\nNegeri Dongeng',
    })
    const page = await response.text()
    expect([
      response.status,
      page.includes('Negeri Dongeng” tidak ditemukan'),
      page.includes('Barabai\nNegeri Dongeng'),
    ]).toEqual([409, true, true])
  })

  it('is put right and taken away by who recorded it or keeps the partner, and by no third', async () => {
    const { id } = await aPartner(db, officer)
    const elsewhere = await anActor(db)
    await did(db, elsewhere, addContribution, { id, kind: 'health', areas: 'Barabai' })
    const { id: contribution } = await stored(id)
    const third = await anActor(db)
    await expect(did(db, third, removeContribution, { id, contribution })).rejects.toMatchObject({
      status: 404,
    })
    await did(db, officer, reviseContribution, { id, contribution, version: 1, areas: 'Kalimantan Selatan' })
    expect(await stored(id)).toMatchObject({ areas: ['63'], version: 2 })
    expect(
      await refusalOf(db, elsewhere, reviseContribution, { id, contribution, version: 1, areas: 'Barabai' }),
    ).toBe('changed-meanwhile')
    await did(db, elsewhere, removeContribution, { id, contribution })
    expect(await (await doors.get(`/mitra/${id}`)).text()).not.toContain('Kalimantan Selatan</div>')
  })
})

describe('who can give something in a place [A5]', () => {
  it('lists the nearest first: there, in the regency, in the province, elsewhere', async () => {
    const here = [
      await aPartner(db, officer),
      await aPartner(db, officer),
      await aPartner(db, officer),
      await aPartner(db, officer),
    ] as const
    await gives(here[0].id, 'Barabai', { kind: 'registry' })
    await gives(here[1].id, 'Kabupaten Banyuasin', { kind: 'registry' })
    await gives(here[2].id, 'Plaju, Kota Palembang', { kind: 'registry' })
    await gives(here[3].id, 'Seberang Ulu II, Kota Palembang', { kind: 'registry' })
    const helpers = await reading(db, officer, (read) =>
      whoCanHelp(read, { kind: 'registry', place: '16.71.14', page: 1 }),
    )
    const order = helpers.filter(({ id }) => here.some((each) => each.id === id))
    expect(order.map(({ id, distance }) => [id, distance])).toEqual([
      [here[2].id, 0],
      [here[3].id, 1],
      [here[1].id, 2],
      [here[0].id, 3],
    ])
  })

  it.for([
    ['16.71.14', '16.71.14', 0],
    ['16.71', '16.71.14', 0],
    ['16', '16.71.14', 0],
    ['16.71.14', '16.71', 0],
    ['16.71.01', '16.71.14', 1],
    ['16.07', '16.71.14', 2],
    ['16.07.01', '16.71', 2],
    ['63', '16.71', 3],
  ] as const)('takes an offer for %s as seen from %s to be %i away', async ([area, place, distance]) => {
    const { rows } = await reading(db, officer, (read) =>
      sql<{ distance: number }>`select area_distance(array[${area}], ${place}) as distance`.execute(read),
    )
    expect(rows[0]?.distance).toBe(distance)
  })

  it('begins at the own regency, says how far each reaches, what ties it to the own unit, and its flag', async () => {
    const { id, name } = await aPartner(db, officer)
    await gives(id, 'Kota Palembang', { kind: 'rehabilitation' })
    await anActiveAgreement(db, { officer, partnerId: id })
    const page = await (await doors.get('/mitra/siapa-dapat-membantu?apa=rehabilitation')).text()
    for (const word of [
      'Terdekat dari Kota Palembang',
      name,
      'Sampai ke sana',
      '1 berlaku',
      'Belum diperiksa',
    ])
      expect(page).toContain(word)
  })

  it('asks which place is meant, and says when it knows none', async () => {
    const read = async (di: string) =>
      (await doors.get(`/mitra/siapa-dapat-membantu?di=${encodeURIComponent(di)}`)).text()
    expect(await read('Tebing Tinggi')).toContain('Tebing Tinggi, Kabupaten Balangan')
    expect(await read('Negeri Dongeng')).toContain('tidak ditemukan')
    expect((await doors.get('/mitra/siapa-dapat-membantu?apa=apa&di=%00&halaman=-1')).status).toBe(200)
  })

  it('names a merged partner once, by the record that stays; the list of partners counts it once too', async () => {
    const token = `Sanggar ${crypto.randomUUID().slice(0, 8)}`
    const mine = await aPartner(db, officer, { name: `${token} satu` })
    const theirs = await aPartner(db, officer, { name: `${token} dua`, different: 'ya' })
    for (const { id } of [mine, theirs]) await gives(id, 'Barabai', { kind: 'arts' })
    const count = async () => {
      const found = await reading(db, officer, (read) => searchPartners(read, { text: token, gives: 'arts' }))
      return [found.total, found.gives.get('arts'), found.rows.length]
    }
    expect(await count()).toEqual([2, 2, 2])
    await did(db, officer, merge, { id: mine.id, other: theirs.id, stays: mine.id, reason: 'Sama' })
    expect(await count()).toEqual([1, 1, 1])
    const helpers = await reading(db, officer, (read) =>
      whoCanHelp(read, { kind: 'arts', place: '63.07', page: 1 }),
    )
    expect(helpers.filter(({ id }) => [mine.id, theirs.id].includes(id)).map(({ id }) => id)).toEqual([
      mine.id,
    ])
  })
})
