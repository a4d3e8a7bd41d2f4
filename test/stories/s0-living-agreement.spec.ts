import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Day, found, longDay, reading, system } from '#kernel'
import { aPerson as aPrisoner } from '#test'
import { batikAndBags } from '../../src/sample/cooperation.ts'
import { layAgreement } from '../../src/sample/lay-cooperation.ts'
import { layPartners } from '../../src/sample/lay-partners.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgramOn, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'on a phone without JavaScript',
    ...{ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false },
  },
]
const training = 'Pelatihan batik jumputan'
const { title } = batikAndBags

/** What the fiscal year 2023 opens with. */
const catalogue = [
  ['Rehabilitasi sosial', 'Rehabilitasi sosial'],
  ['Pembuatan kue', 'Pelatihan vokasi'],
  ['Kerajinan tas', 'Pelatihan vokasi'],
  ['Bimbingan keagamaan', 'Kesadaran beragama'],
  [training, 'Pelatihan vokasi'],
] as const
const women = 25

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('an agreement of Lapas Perempuan Palembang is more than a ceremony $way', (options) => {
  const { way: _way, ...context } = options
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  const numbers: string[] = []
  const at = { agreement: '', cohort: '' }

  /** In the week after 37 signatures, of which this is one. */
  beforeAll(async () => {
    let partners = new Map<string, string>()
    program = await aProgramOn('2023-02-06', await freshDatabase(), async (services, people) => {
      partners = await layPartners(services, people)
    })
    const { services, offices, people } = program
    await layAgreement(services, { offices, people, partners }, { ...batikAndBags, began: 40 })
    at.agreement = await reading(services.db, system, async (read) =>
      to.agreement(found(await read.selectFrom('agreement').select('id').executeTakeFirst()).id),
    )
    const registrar = found(people.get('lpp-palembang/registrar'))
    for (let n = 1; n <= women; n += 1) {
      const number = `B.I ${n}/2022`
      const dates = { twoThirdsOn: '2024-01-01', expiresOn: '2025-01-01', datesAsOf: '2023-02-01' }
      const name = `Peserta ${String(n).padStart(2, '0')} Contoh`
      const typed = { name, number, sex: 'female', fromOn: '2022-11-02', ...dates }
      await aPrisoner(services.db, registrar, typed, services.clock())
      numbers.push(number)
    }
    inspection = anInspection({ withAxe: context.javaScriptEnabled !== false })
    nurlaila = await someone('Nurlaila')
  }, 300_000)
  afterAll(async () => {
    await nurlaila.leave()
    await program.stop()
  })

  const someone = async (name: string) => {
    const person = await aPerson(browser, { ...context, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }
  const nextDay = async (day: Day) => {
    await program.goTo(day)
    await nurlaila.signIn('Nurlaila')
  }

  it('has a promise and no fact yet, and the page says what to do first [B17] [C2]', async () => {
    await nurlaila.open(at.agreement)
    await nurlaila.reads('Belum mulai sejak 31 Januari 2023.')
    await nurlaila.follow(training)
    await nurlaila.reads('0 dari 25 orang')
  })

  it('opens the programmes of TA 2023: rehabilitation, cakes, bags, guidance in faith, batik [E1]', async () => {
    for (const [name, kind] of catalogue) {
      await nurlaila.open(to.programmes)
      await nurlaila.follow('Catat program')
      await nurlaila.fill({
        'Nama program': name,
        'Jam pelajaran': '40',
        'Daya tampung satu angkatan': String(women),
      })
      await nurlaila.choose({ 'Jenis program': kind })
      await nurlaila.press('Catat program')
    }
    await nurlaila.open(to.programmes)
    for (const [name] of catalogue) await nurlaila.reads(name)
  })

  it('goes from the promise to its cohort of the fiscal year [C2] [E2]', async () => {
    await nurlaila.open(at.agreement)
    await nurlaila.follow(training)
    await nurlaila.follow(training)
    await nurlaila.fill({
      'Nama angkatan': 'Angkatan I',
      'Hari pertama': '2023-02-13',
      'Hari terakhir': '2023-03-15',
      Instruktur: 'Kenanga Putri',
      Ruang: 'Bengkel batik',
    })
    await nurlaila.choose({ 'Sumber dana': 'Mitra, dalam bentuk barang atau jasa' })
    await nurlaila.press('Siapkan angkatan')
    await nurlaila.reads('TA 2023')
    at.cohort = new URL(nurlaila.page.url()).pathname
    await nurlaila.press('Buka bagi peserta')
  })

  it('enrols twenty-five women at once, each with her outcome [G4]', async () => {
    await nurlaila.open(to.places)
    await nurlaila.follow(training)
    await nurlaila.follow('Daftarkan peserta')
    await nurlaila.fill({ 'Nomor registrasi': numbers.join('\n'), 'Mulai ikut': '2023-02-13' })
    await nurlaila.press('Daftarkan')
    await nurlaila.reads('25 baris, 25 mendapat tempat.')
  })

  it('lays the timetable of a month [E3]', async () => {
    await nurlaila.open(at.cohort)
    await nurlaila.follow('Susun jadwal')
    await nurlaila.tick('Senin', 'Rabu')
    await nurlaila.fill({ 'Jam mulai': '08.00', 'Jam selesai': '11.00', 'Sekali bertemu': '4' })
    await nurlaila.press('Lihat dulu')
    await nurlaila.reads(/10 pelajaran, 40 JP/)
    await nurlaila.press('Simpan jadwal')
    await nurlaila.reads('40 dari 40 JP')
  })

  it('marks the first lesson in three steps: open it, tick who is away, save [H1]', async () => {
    await nextDay('2023-02-13')
    await nurlaila.open(at.cohort)
    await nurlaila.follow('Mulai angkatan')
    await nurlaila.press('Mulai angkatan')
    await nurlaila.reads('Berjalan')
    await nurlaila.follow('Tandai kehadiran 13 Februari 2023')
    await nurlaila.page.getByRole('checkbox', { name: /^Peserta 03 Contoh/ }).check()
    await nurlaila.page.getByLabel('Alasan Peserta 03 Contoh tidak hadir').selectOption({ label: 'Sakit' })
    await nurlaila.press('Simpan kehadiran')
    await nurlaila.reads('24 dari 25')
  })

  it('marks those of the next days from the first page and from the cohort, everybody there [H1]', async () => {
    for (const day of ['2023-02-15', '2023-02-20', '2023-02-22', '2023-02-27']) {
      await nextDay(day)
      await nurlaila.open('/')
      await nurlaila.reads('Sesi belum dicatat')
      await nurlaila.open(at.cohort)
      await nurlaila.follow(`Tandai kehadiran ${longDay(day)}`)
      await nurlaila.press('Simpan kehadiran')
      await nurlaila.reads('25 dari 25')
    }
  })

  it('finds the facts on the promise, each leading back to its lesson [C3]', async () => {
    await nurlaila.open(at.agreement)
    await nurlaila.reads(/^Hidup sejak 13 Februari 2023/)
    await nurlaila.follow(training)
    await nurlaila.reads('25 dari 25 orang')
    await nurlaila.follow(`Sesi 27 Februari 2023, ${training}, Angkatan I`)
    await nurlaila.reads('25 dari 25')
  })

  it('the Kanwil reads it among the living, and none in name only [B17] [N2]', async () => {
    const fitriani = await someone('Fitriani')
    await fitriani.open('/perbandingan')
    expect(await fitriani.page.locator('a[href*="daftar=tinggal-nama"]').count()).toBe(0)
    const living = fitriani.page.locator('a[href*="daftar=hidup"]').first()
    expect(await living.textContent()).toBe('1')
    await fitriani.open(found(await living.getAttribute('href')))
    await fitriani.follow(title)
    await fitriani.reads(/^Hidup sejak 13 Februari 2023/)
    await fitriani.leave()
  })

  it('shut nobody out, and no page ran off its side [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(15)
    expect(inspection.wrong).toEqual([])
  })
})
