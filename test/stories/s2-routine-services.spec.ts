import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { found, longDay, reading, system } from '#kernel'
import type { SampleAgreement, SampleItem } from '../../src/sample/cooperation.ts'
import { layAgreement } from '../../src/sample/lay-cooperation.ts'
import { layPartners } from '../../src/sample/lay-partners.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'on a phone without JavaScript',
    ...{ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false },
  },
]

const often = (activity: string): SampleItem => [
  activity,
  'Warga binaan dilayani',
  '12',
  'kali',
  0,
  300,
  'apbd',
  'report',
]
const office = { office: 'barabai', kind: 'agreement', began: 60, reached: 'active', months: 12 } as const
const agreements: SampleAgreement[] = [
  {
    ...{ ...office, partner: 'dinkes', title: 'Pelayanan kesehatan', objects: ['health'] },
    scope: 'Puskesmas keliling dan bantuan penanggulangan narkotika.',
    items: [often('Puskesmas keliling'), often('Bantuan penanggulangan narkotika')],
  },
  {
    ...{ ...office, partner: 'perpustakaan', title: 'Budaya literasi', objects: ['literacy'] },
    scope: 'Perpustakaan keliling.',
    items: [often('Perpustakaan keliling')],
  },
  {
    ...{ ...office, partner: 'pendidikan', title: 'Pembinaan intelektual', objects: ['education'] },
    scope: 'Kejar paket A, B, dan C.',
    items: [often('Kejar paket A, B, dan C')],
  },
]

/** Each service on a weekday of its own: held once, missed the week after, made up for on the Friday. */
const services = [
  {
    activity: 'Kejar paket A, B, dan C',
    weekday: 'Senin',
    held: '2027-02-15',
    missed: '2027-02-22',
    side: 'Satuan kerja tidak siap',
  },
  {
    activity: 'Puskesmas keliling',
    weekday: 'Selasa',
    held: '2027-02-16',
    missed: '2027-02-23',
    side: 'Mitra tidak datang',
  },
  {
    activity: 'Bantuan penanggulangan narkotika',
    weekday: 'Rabu',
    held: '2027-02-17',
    missed: '2027-02-24',
    side: 'Mitra tidak datang',
  },
  {
    activity: 'Perpustakaan keliling',
    weekday: 'Kamis',
    held: '2027-02-18',
    missed: '2027-02-25',
    side: 'Keadaan lain',
  },
] as const
const friday = '2027-02-26'
const february = `${to.routines}?hari=2027-02-01`

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Four routine services of Rutan Barabai $way', ({ way: _way, ...context }) => {
  let program: StoryProgram
  let inspection: Inspection
  let siti: Person
  const promises = new Map<string, { agreement: string; promise: string }>()

  beforeAll(async () => {
    let partners = new Map<string, string>()
    program = await aProgram(await freshDatabase(), async (laying, people) => {
      partners = await layPartners(laying, people)
    })
    const { services: laying, offices, people } = program
    for (const plan of agreements) await layAgreement(laying, { offices, people, partners }, plan)
    const items = await reading(laying.db, system, (read) =>
      read.selectFrom('planItem').select(['id', 'agreementId', 'activity']).execute(),
    )
    for (const { id, agreementId, activity } of items) {
      promises.set(activity, {
        agreement: to.agreement(agreementId),
        promise: to.planItem(agreementId, id),
      })
    }
    inspection = anInspection({ withAxe: context.javaScriptEnabled !== false })
    siti = await aPerson(browser, { ...context, address: program.address, look: inspection.look })
    await siti.signIn('Siti Rahmah')
  }, 300_000)
  afterAll(async () => {
    await siti.leave()
    await program.stop()
  })

  describe.for(services)('$activity', ({ activity, weekday, held, missed, side }) => {
    const at = () => found(promises.get(activity))

    it('is laid from the page of its agreement, every week [C6]', async () => {
      await siti.open(at().agreement)
      await siti.follow('Susun layanan')
      await siti.choose({ 'Kegiatan rencana aksi': activity })
      await siti.tick(weekday)
      await siti.fill({
        'Nama layanan': activity,
        Tempat: 'Aula rutan',
        'Jam mulai': '09.00',
        'Jam selesai': '11.00',
        'Hari pertama': '2027-02-15',
        'Hari terakhir': '2027-04-30',
      })
      await siti.press('Susun layanan')
      await siti.reads(`Setiap ${weekday}, `)
    })

    it('is held: one fact at its promise [C6] [C3]', async () => {
      await siti.open(february)
      await siti.follow(`${activity} ${longDay(held)}`)
      await siti.follow('Terlaksana')
      await siti.fill({ 'Yang dilayani': '30' })
      await siti.press('Simpan terlaksana')
      await siti.open(at().promise)
      await siti.reads('1 dari 12 kali')
    })

    it('is missed: the promise does not move, and says nothing happened that day [C6] [C3]', async () => {
      await siti.open(february)
      await siti.follow(`${activity} ${longDay(missed)}`)
      await siti.follow('Tidak terlaksana')
      await siti.page.getByRole('radio', { name: side }).check()
      await siti.fill({ Alasan: 'Hari itu tidak dapat dilayani' })
      await siti.press('Simpan tidak terlaksana')
      await siti.open(at().promise)
      await siti.reads('1 dari 12 kali')
    })

    it('is made up for, and only then the promise moves [C6] [C3]', async () => {
      await siti.open(february)
      await siti.follow(`${activity} ${longDay(missed)}`)
      await siti.follow('Jadwalkan pengganti')
      await siti.fill({ 'Hari pengganti': friday })
      await siti.press('Jadwalkan pengganti')
      await siti.open(at().promise)
      await siti.reads('1 dari 12 kali')
      await siti.open(february)
      await siti.follow(`${activity} ${longDay(friday)}`)
      await siti.follow('Terlaksana')
      await siti.press('Simpan terlaksana')
      await siti.open(at().promise)
      await siti.reads('2 dari 12 kali')
    })
  })

  it('stand together in one month: made up for, none forgotten, and the agreements live [C6] [B17]', async () => {
    await siti.open(february)
    await siti.reads('Layanan rutin Februari 2027')
    expect(await siti.page.getByText('Sudah diganti').count()).toBeGreaterThanOrEqual(services.length)
    for (const { agreement } of promises.values()) {
      await siti.open(agreement)
      await siti.reads(/^Hidup sejak /)
    }
  })

  it('shut nobody out, and no page ran off its side [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(8)
    expect(inspection.wrong).toEqual([])
  })
})
