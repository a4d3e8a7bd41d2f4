import { sql } from 'kysely'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import {
  aHeldLesson,
  aLesson,
  anActiveAgreement,
  aTaughtClass,
  type GivenTaughtClass,
  planItemsOf,
} from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'without JavaScript on a telephone',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('a month of batik $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  let ratna: Person
  let batik: GivenTaughtClass
  const at = { promise: '', today: '', afternoon: '', first: '', link: '' }
  const someone = async (name?: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    if (name) await person.signIn(name)
    return person
  }
  const facts = async () => {
    const { rows } = await reading(program.services.db, system, (read) =>
      sql<{ kind: string; amount: number }>`select kind, sum(amount)::int as amount from fact
        where plan_item_id = ${at.promise} group by kind`.execute(read),
    )
    return Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount]))
  }
  const nameOf = (index: number) => batik.people[index]?.name ?? ''
  /** Ticks somebody as away, and says why. */
  const away = async ({ page }: Person, name: string, reason: string) => {
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    await page.getByLabel(`Alasan ${name} tidak hadir`).selectOption({ label: reason })
  }

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const head = found(program.people.get('lpp-palembang/unit-head'))
    const section = found(program.people.get('lpp-palembang/section-head'))
    const coop = found(program.people.get('lpp-palembang/cooperation-officer'))
    const { id: agreementId } = await anActiveAgreement(db, {
      officer: coop,
      head,
      title: 'Pelatihan batik',
      objects: ['job-training'],
    })
    const [item] = await planItemsOf(db, agreementId)
    at.promise = found(item).id
    batik = await aTaughtClass(
      db,
      {
        people: 40,
        programme: { name: 'Pelatihan batik', lessonHours: 40, capacity: 40 },
        cohort: { agreementId, planItemId: at.promise, seats: 40 },
        person: () => ({ sex: 'female' }),
      },
      section,
    )
    const often = batik.people[3]?.id ?? ''
    at.first = (await aHeldLesson(db, batik, '2027-03-01', { [often]: 'refused' }, 4)).id
    for (const day of ['02', '03', '04', '05', '08']) {
      await aHeldLesson(db, batik, `2027-03-${day}`, { [often]: 'refused' }, 4)
    }
    const lesson = (over: object) =>
      aLesson(db, section, { cohortId: batik.cohort.id, lessonHours: 4, ...over })
    at.today = (await lesson({ topic: 'Mencanting' })).id
    at.afternoon = (await lesson({ beginsAt: '13:00', endsAt: '16:00', topic: 'Mewarnai' })).id
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    nurlaila = await someone('Nurlaila')
    ratna = await someone('Ratna Dewi')
  })
  afterAll(async () => {
    await nurlaila.leave()
    await ratna.leave()
    await program.stop()
  })

  it('marks forty people in three steps, and the facts arrive on the promise [H1] [C3]', async () => {
    expect(await facts()).toEqual({ lesson: 6, people: 39, 'person-hours': 6 * 39 * 4 })
    await nurlaila.open('/')
    await nurlaila.reads('Sesi belum dicatat')
    await nurlaila.open(`/daftar-hadir/${at.today}`)
    await nurlaila.reads('Siapa yang hadir?')
    await away(nurlaila, nameOf(0), 'Sakit')
    await away(nurlaila, nameOf(1), 'Sidang')
    await nurlaila.press('Simpan kehadiran')
    await nurlaila.reads('38 dari 40')
    await nurlaila.reads('Terlaksana')
    expect(await facts()).toEqual({ lesson: 7, people: 40, 'person-hours': (6 * 39 + 38) * 4 })
  })

  it('says whose minimum is out of reach [H7]', async () => {
    await nurlaila.reads('Perlu diputuskan')
    await nurlaila.reads('Minimal tak terkejar')
    await nurlaila.follow('Jam angkatan ini')
    await nurlaila.reads('Minimal 80 % dari 40 JP.')
    await nurlaila.open('/')
    await nurlaila.reads('Minimal kehadiran tak terkejar')
  })

  it('prints a sheet with a code, and finds the lesson again by it [H3]', async () => {
    await nurlaila.open(`/daftar-hadir/${at.today}`)
    const code = (await nurlaila.page.locator('.sheet-code').textContent()) ?? ''
    await nurlaila.follow('Cetak lembar')
    await nurlaila.reads(code)
    await nurlaila.open('/daftar-hadir')
    await nurlaila.fill({ 'Kode lembar': code.toLowerCase() })
    await nurlaila.press('Buka sesi')
    await nurlaila.reads('38 dari 40')
  })

  it('gives the instructor a link that opens one lesson and ends with it [H5]', async () => {
    await nurlaila.open(`/daftar-hadir/${at.afternoon}`)
    await nurlaila.follow('Beri tautan')
    await nurlaila.press('Buat tautan')
    at.link = (await nurlaila.page.locator('.link-token a').getAttribute('href')) ?? ''
    const instructor = await someone()
    await instructor.open(at.link)
    await instructor.reads('Siapa yang hadir?')
    await away(instructor, nameOf(2), 'Kunjungan')
    await instructor.press('Simpan kehadiran')
    await instructor.reads('Kehadiran tersimpan')
    await instructor.open(at.link)
    await instructor.reads('Halaman tidak ditemukan')
    await instructor.leave()
    await nurlaila.open(`/daftar-hadir/${at.afternoon}`)
    await nurlaila.reads('39 dari 40')
    await nurlaila.reads('Yuliana Contoh (tautan instruktur)')
    expect(await facts()).toEqual({ lesson: 8, people: 40, 'person-hours': (6 * 39 + 38 + 39) * 4 })
  })

  it('changes a late mark only with a second person, and keeps the old one in sight [H6]', async () => {
    await nurlaila.open(`/daftar-hadir/${at.first}`)
    await nurlaila.reads('Masa perubahan bebas sudah lewat.')
    await nurlaila.follow('Minta perubahan')
    await away(nurlaila, nameOf(5), 'Sidang')
    await nurlaila.fill({ Alasan: 'Surat panggilan sidang 14/2027' })
    await nurlaila.press('Kirim permintaan')
    await nurlaila.reads('meminta perubahan 1 orang')
    expect((await facts())['person-hours']).toBe((6 * 39 + 38 + 39) * 4)
    await ratna.open('/')
    await ratna.reads('Perubahan kehadiran menunggu persetujuan')
    await ratna.follow('Pelatihan batik, Angkatan I')
    await ratna.reads('Surat panggilan sidang 14/2027')
    await ratna.page.getByRole('radio', { name: /^\s*Setujui/ }).check()
    await ratna.press('Simpan jawaban')
    await ratna.reads(/Sebelumnya Hadir/)
    expect((await facts())['person-hours']).toBe((6 * 39 + 38 + 39 - 1) * 4)
  })

  it('ends with what each came to [H7]', async () => {
    await nurlaila.open(`/daftar-hadir/angkatan/${batik.cohort.id}/penilaian`)
    await nurlaila.fill({ Penguji: 'Asesor Contoh' })
    await nurlaila.page.getByLabel(`Penilaian ${nameOf(0)}`).selectOption({ label: 'Lulus' })
    await nurlaila.press('Simpan penilaian')
    await nurlaila.reads(/Asesor Contoh/)
  })

  it('shuts nobody out on any page [Q1]', () => {
    expect(inspection.wrong).toEqual([])
    expect(inspection.seen.size).toBeGreaterThan(8)
  })
})
