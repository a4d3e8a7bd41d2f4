import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  aPerson,
  aQuestion,
  aUnit,
  aZone,
  browserOf,
  did,
  theMeans,
} from '#test'
import { funnelOf, inCare } from './funnel.ts'
import { linesOf } from './lines.ts'
import { peopleAt } from './people.ts'
import { runQuestion } from './run.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { roles: ['probation-officer'] })
  const clients: Record<string, string | string[]>[] = [
    { name: 'Ani Cocok', interests: ['food'] },
    { name: 'Budi Luar', district: 'Barabai', interests: ['food'] },
    { name: 'Citra Tua', birthDate: '1960-01-01', interests: ['food'] },
    { name: 'Dedi Tanpa Umur', birthDate: '', interests: ['food'] },
    { name: 'Eka Tanpa Kecamatan', district: '' },
    { name: 'Feri Las', interests: ['welding'] },
    { name: 'Gita Mampu', interests: ['food'] },
    { name: 'Hadi Tak Dinilai', interests: ['food'] },
  ]
  for (const { birthDate = '1995-05-05', district = 'Plaju, Kota Palembang', ...over } of clients) {
    const file = { ...over, status: 'client', code: 'klien', ...written({ birthDate, district }) }
    const { id } = await aPerson(db, officer, file)
    if (over.name === 'Gita Mampu') await theMeans(db, officer, id, { poor: 'tidak' })
    else if (over.name !== 'Hadi Tak Dinilai') await theMeans(db, officer, id)
  }
})
/** What is left empty does not arrive at all, as from a form. */
const written = (fields: Record<string, string | string[]>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === '' ? undefined : value]),
  ) as typeof fields

const question = ['status.client', 'kecamatan.16.71.14', 'kemampuan.tidak-mampu', 'umur.20-40', 'minat.food']
const funnelAsked = (lines: string[], actor = officer) =>
  reading(db, actor, async (read) => funnelOf(read, actor, await linesOf(read, actor, '2027-03-10', lines)))
const namesAt = (lines: string[], step: number, unknownOnly = false) =>
  reading(db, officer, async (read) => {
    const asked = { lines: await linesOf(read, officer, '2027-03-10', lines), step, unknownOnly, page: 1 }
    return (await peopleAt(read, inCare(officer), asked)).rows.map(({ name }) => name)
  })

describe('a question about people', () => {
  it('is answered as a funnel that says at which step each was lost [F5] [F6]', async () => {
    const { people, steps, remaining } = await funnelAsked(question)
    expect(people).toBe(8)
    expect(steps.map((step) => [step.remaining, step.lost, step.unknown])).toEqual([
      [8, 0, 0],
      [6, 2, 1],
      [4, 2, 1],
      [2, 2, 1],
      [1, 1, 0],
    ])
    expect(remaining).toBe(1)
    expect(await namesAt(question, 0)).toEqual(['Ani Cocok'])
    expect(await namesAt(question, 2)).toEqual(['Budi Luar', 'Eka Tanpa Kecamatan'])
    expect(await namesAt(question, 3, true)).toEqual(['Hadi Tak Dinilai'])
    expect(await namesAt(question, 5)).toEqual(['Feri Las'])
  })

  it('never counts somebody whose file does not say [F5] [F6]', async () => {
    expect(await namesAt(['umur.0-120'], 0)).not.toContain('Dedi Tanpa Umur')
    expect(await namesAt(['umur.0-120'], 1, true)).toEqual(['Dedi Tanpa Umur'])
  })

  it('adds up, whatever is asked in whatever order [F6]', async () => {
    const all = [
      ...question,
      'kelamin.female',
      'pendidikan.junior',
      'sisa.6',
      'umur.30-60',
      'minat.welding,food',
      'kecamatan.63',
    ]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all), async (lines) => {
        const { people, steps, remaining } = await funnelAsked(lines)
        expect(people).toBe(8)
        expect(steps.reduce((left, { lost }) => left - lost, people)).toBe(remaining)
        for (const step of steps) {
          expect(step.before - step.lost).toBe(step.remaining)
          expect(step.unknown).toBeLessThanOrEqual(step.lost)
        }
        const reversed = await funnelAsked([...lines].reverse())
        expect(reversed.remaining).toBe(remaining)
      }),
      { numRuns: 40 },
    )
  })

  it('is built without code, line by line, and keeps what was typed wrongly [F5]', async () => {
    const browser = await browserOf(db, officer)
    const added = await browser.get(
      '/sasaran/tanya?s=status.client&tambah=kecamatan&kecamatan=Plaju, Kota Palembang',
    )
    expect(added.headers.get('location')).toBe('/sasaran/tanya?s=status.client&s=kecamatan.16.71.14')
    const page = await (await browser.get(added.headers.get('location') ?? '')).text()
    expect(page).toContain('tinggal di Plaju, Kota Palembang')
    expect(page).toContain('Naik: tinggal di Plaju')
    const wrong = await browser.get('/sasaran/tanya?s=status.client&tambah=umur&dari=40&sampai=20')
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('Umur tertinggi lebih kecil')
    expect(again).toContain('value="40"')
    expect(await (await browser.get('/sasaran/tanya?tambah=kecamatan&kecamatan=Plajuh')).text()).toContain(
      'tidak dikenal',
    )
  })

  it('leads from what lacks data to the form that fills it [F6]', async () => {
    const browser = await browserOf(db, officer)
    const list = await browser.get('/sasaran/tanya/orang?s=kemampuan.tidak-mampu&langkah=1&data=perlu')
    expect(await list.text()).toMatch(/warga-binaan\/[0-9a-f-]+\/kemampuan/)
    const ages = await browser.get('/sasaran/tanya/orang?s=umur.20-40&langkah=1&data=perlu')
    expect(await ages.text()).toMatch(/warga-binaan\/[0-9a-f-]+\/ubah/)
  })
})

describe('a saved question', () => {
  it('tells at the next run who is new and who fell out, and why [F5]', async () => {
    const one = await anActor(db, { roles: ['probation-officer'] })
    const [first, second] = [
      await aPerson(db, one, { name: 'Pertama' }),
      await aPerson(db, one, { name: 'Kedua' }),
    ]
    await theMeans(db, one, first.id)
    const { id } = await aQuestion(db, one, ['kemampuan.tidak-mampu'], 'Yang tidak mampu')
    const browser = await browserOf(db, one)
    await did(db, one, runQuestion, { id })
    expect(await (await browser.get(`/sasaran/${id}`)).text()).toMatch(/0 baru memenuhi syarat/)
    await theMeans(db, one, first.id, { poor: 'tidak' })
    await theMeans(db, one, second.id)
    expect((await browser.post(`/sasaran/${id}/jalankan`, {})).status).toBe(303)
    const page = await (await browser.get(`/sasaran/${id}`)).text()
    expect(page).toContain('1 baru memenuhi syarat')
    expect(page).toContain('1 tidak lagi memenuhi syarat')
    expect(await (await browser.get(`/sasaran/${id}/orang?kabar=baru`)).text()).toContain('Kedua')
    const gone = await (await browser.get(`/sasaran/${id}/orang?kabar=gugur`)).text()
    expect(gone).toContain('Pertama')
    expect(gone).toContain('Bukan: tidak mampu')
  })

  it('keeps the people of its latest run alone [F5] [P4]', async () => {
    const one = await anActor(db, { roles: ['probation-officer'] })
    await aPerson(db, one)
    const { id } = await aQuestion(db, one)
    await did(db, one, runQuestion, { id })
    await did(db, one, runQuestion, { id })
    const kept = await reading(db, one, (read) =>
      read
        .selectFrom('questionAnswer')
        .innerJoin('questionRun', 'questionRun.id', 'runId')
        .select('serial')
        .where('questionId', '=', id)
        .execute(),
    )
    expect(kept.map(({ serial }) => serial)).toEqual([3])
  })

  it('is saved once under a name, changed by its own office, and seen there [F5]', async () => {
    const browser = await browserOf(db, officer)
    const saved = await browser.post('/sasaran/simpan', {
      name: 'Ring satu',
      s: ['umur.20-40', 'status.client'],
    })
    expect(saved.status).toBe(303)
    const again = await browser.post('/sasaran/simpan', { name: 'ring satu', s: 'umur.20-40' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('berumur 20 sampai 40 tahun')
    const path = saved.headers.get('location') ?? ''
    const revised = await browser.post(`${path}/ubah`, { name: 'Ring satu', s: 'umur.20-50', version: '1' })
    expect(revised.status).toBe(303)
    expect(await (await browser.get(path)).text()).toContain('berumur 20 sampai 50 tahun')
    expect(
      (await browser.post(`${path}/ubah`, { name: 'Ring satu', s: 'umur.20-60', version: '1' })).status,
    ).toBe(409)
    expect((await browser.post('/sasaran/simpan', { name: 'Kosong', s: 'bukan-syarat.1' })).status).toBe(409)
  })

  it('does not exist for another unit [F5] [P1]', async () => {
    const { id } = await aQuestion(db, officer)
    const browser = await browserOf(db, await anActor(db, { roles: ['probation-officer'] }))
    for (const path of [
      `/sasaran/${id}`,
      `/sasaran/${id}/orang`,
      `/sasaran/${id}/hapus`,
      `/sasaran/${id}/ubah`,
    ])
      expect([path, (await browser.get(path)).status]).toEqual([path, 404])
    for (const path of [`/sasaran/${id}/jalankan`, `/sasaran/${id}/hapus`])
      expect([path, (await browser.post(path, {})).status]).toEqual([path, 404])
  })

  it('shows an office above numbers, and names only after a reason, for an hour [F6] [P4]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const one = await anActor(db, { unit, roles: ['probation-officer'] })
    for (let i = 0; i < 6; i++) await aPerson(db, one, { name: `Rahasia ${i}` })
    const { id } = await aQuestion(db, one)
    const above = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const browser = await browserOf(db, above, { sample: true })
    expect(await (await browser.get(`/sasaran/${id}`)).text()).not.toContain(`/sasaran/${id}/orang`)
    expect((await browser.get(`/sasaran/${id}/orang`)).headers.get('location')).toBe(
      `/sasaran/${id}/buka-nama`,
    )
    expect((await browser.get('/sasaran/tanya/orang?s=status.inmate')).status).toBe(404)
    expect((await browser.post(`/sasaran/${id}/jalankan`, {})).status).toBe(403)
    expect((await browser.post(`/sasaran/${id}/buka-nama`, {})).status).toBe(422)
    expect((await browser.post(`/sasaran/${id}/buka-nama`, { reason: 'Memeriksa laporan' })).status).toBe(303)
    expect(await (await browser.get(`/sasaran/${id}/orang`)).text()).toContain('Rahasia 3')
    const later = await browserOf(db, above, { sample: true, clock: () => new Date('2027-03-10T04:00:01Z') })
    expect((await later.get(`/sasaran/${id}/orang`)).status).toBe(303)
    expect(await (await (await browserOf(db, one)).get(`/sasaran/${id}`)).text()).toContain(
      'Memeriksa laporan',
    )
  })
})

describe('a zone', () => {
  it('is asked for by name, by village and by whole regency [F7]', async () => {
    const areas = 'Plaju, Kota Palembang\nKabupaten Banyuasin\nKel. Talang Putri, Plaju, Kota Palembang'
    const { id } = await aZone(db, officer, { name: 'Ring 1 Pertamina', areas })
    const { remaining } = await funnelAsked([`zona.${id}`])
    expect(remaining).toBe(6)
    expect(await (await (await browserOf(db, officer)).get(`/sasaran/tanya?s=zona.${id}`)).text()).toContain(
      'tinggal di zona Ring 1 Pertamina',
    )
  })

  it('of villages leaves whoever has no village for more data [F7]', async () => {
    const { id } = await aZone(db, officer, { areas: 'Plaju Ulu, Plaju, Kota Palembang' })
    const { steps, remaining } = await funnelAsked([`zona.${id}`])
    expect([remaining, steps[0]?.unknown]).toEqual([0, 7])
  })

  it('is shared within its region, changed by its owner alone, and unknown in other regions [F7]', async () => {
    const kanwil = await aKanwil(db)
    const [unit, beside] = [
      await aUnit(db, { parentId: kanwil.id }),
      await aUnit(db, { parentId: kanwil.id }),
    ]
    const owner = await anActor(db, { unit, roles: ['probation-officer'] })
    const { id } = await aZone(db, owner, { name: 'Ring Bersama' })
    const neighbour = await browserOf(db, await anActor(db, { unit: beside, roles: ['programme-officer'] }))
    expect((await neighbour.get(`/zona/${id}`)).status).toBe(200)
    const change = { name: 'Ring Lain', areas: 'Barabai', version: '1' }
    expect((await neighbour.post(`/zona/${id}/ubah`, change)).status).toBe(403)
    expect((await (await browserOf(db, officer)).get(`/zona/${id}`)).status).toBe(404)
    expect((await (await browserOf(db, owner)).post(`/zona/${id}/ubah`, change)).status).toBe(303)
  })

  it('says which saved questions ask for it, and stays while one does [F7]', async () => {
    const { id } = await aZone(db, officer, { name: 'Ring Terpakai' })
    await aQuestion(db, officer, [`zona.${id}`], 'Yang memakai ring')
    const browser = await browserOf(db, officer)
    expect(await (await browser.get(`/zona/${id}/ubah`)).text()).toContain('Yang memakai ring')
    expect((await browser.post(`/zona/${id}/hapus`, {})).status).toBe(409)
    const { id: free } = await aZone(db, officer)
    expect((await browser.post(`/zona/${free}/hapus`, {})).status).toBe(303)
  })

  it('names the line it does not understand, and keeps what was typed [F7]', async () => {
    const typed = { name: 'Ring Salah', areas: 'Plaju, Kota Palembang\nPlajuh' }
    const answer = await (await browserOf(db, officer)).post('/zona/baru', typed)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Plajuh&quot; tidak dikenal')
    expect(page).toContain('Plaju, Kota Palembang\nPlajuh')
  })
})
