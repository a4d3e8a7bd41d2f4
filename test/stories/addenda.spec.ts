import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '#kernel'
import { anActiveAgreement, signedByAll } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
  { way: 'on a phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('an addendum to the PKS of Rutan Barabai $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let siti: Person
  let head: Person
  let main = ''
  const called = (name: string) => found([...program.people.values()].find((actor) => actor.name === name))
  const headName = () =>
    found(
      [...program.people.values()].find(
        ({ post, roles }) => roles.includes('unit-head') && /Barabai/.test(post),
      ),
    ).name

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const { id } = await anActiveAgreement(db, {
      officer: called('Siti Rahmah'),
      head: called(headName()),
      title: 'Peningkatan pelayanan kesehatan',
    })
    main = id
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    const seen = { ...options, address: program.address, look: inspection.look }
    siti = await aPerson(browser, seen)
    head = await aPerson(browser, seen)
    await siti.signIn('Siti Rahmah')
    await head.signIn(headName())
  })
  afterAll(async () => {
    await siti.leave()
    await head.leave()
    await program.stop()
  })

  it('is written on a copy, old beside new, while the agreement stays [B11]', async () => {
    await siti.open(`/kerja-sama/${main}`)
    await siti.follow('Buat adendum')
    await siti.fill({ 'Judul adendum': 'Adendum pertama' })
    await siti.press('Buat salinan')
    await siti.reads('Belum ada perubahan')
    await siti.follow('Kegiatan “Puskesmas keliling”')
    await siti.fill({ Jumlah: '24' })
    await siti.press('Simpan pada salinan')
    await siti.reads('Yang berubah')
    await siti.follow('Tambah pasal')
    await siti.fill({
      'Nomor pasal': '7A',
      'Judul pasal': 'Rujukan',
      'Bunyi baru': 'PIHAK KEDUA menerima rujukan.',
    })
    await siti.press('Simpan pada salinan')
    await siti.reads('Pasal 7A RUJUKAN')
    await siti.open(`/kerja-sama/${main}`)
    await siti.reads('12 kali')
  })

  it('is merged by the head once everybody has signed [B11]', async () => {
    await siti.open(`/kerja-sama/${main}/adendum`)
    const href = await siti.page
      .getByRole('link', { name: 'Adendum pertama', exact: true })
      .getAttribute('href')
    const addendum = found(href?.split('/').at(-1))
    await signedByAll(program.services.db, called('Siti Rahmah'), addendum)
    await head.open(`/kerja-sama/${addendum}`)
    await head.follow('Gabungkan')
    await head.press('Gabungkan')
    await head.reads('Sudah digabungkan')
    await head.open(`/kerja-sama/${main}`)
    await head.reads('24 kali')
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.wrong).toEqual([])
  })
})
