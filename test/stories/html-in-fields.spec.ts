import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Actor, found, reading, system } from '#kernel'
import { anAgreementAt, partiesIn } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { aPaper, aPerson, field, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

/** Short enough for the shortest field, and enough to break out of any place it could be written to. */
const markup = (name: string) => `<b data-jahat>"'&${name.slice(0, 8)}</b>`

let browser: Browser
let program: StoryProgram
let officer: Actor

beforeAll(async () => {
  program = await aProgram(await freshDatabase())
  officer = found(program.people.get('barabai/cooperation-officer'))
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

it('HTML in the fields an agreement grows through is text, when it comes back and when it is kept', async () => {
  for (const [name, paths] of await formsByPerson()) {
    const person = await aPerson(browser, { address: program.address })
    await person.signIn(name)
    for (const path of paths) {
      await writeEverywhere(person, path)
    }
    await person.leave()
  }
})

it('and so is a user name that nobody has', async () => {
  const stranger = await aPerson(browser, { address: program.address })
  await stranger.open('/masuk')
  await stranger.fill({ 'Nama pengguna': markup('nama'), 'Kata sandi': 'bukan sandi saya' })
  await stranger.press('Masuk')
  await nothingRan(stranger.page)
  expect(await field(stranger.page, 'Nama pengguna').inputValue()).toBe(markup('nama'))
})

/** Who opens which form; what ends something comes last. */
async function formsByPerson(): Promise<[name: string, paths: string[]][]> {
  const { db } = program.services
  const unit = { officer, head: found(program.people.get('barabai/unit-head')) }
  const { id, partnerId } = await anAgreementAt(db, 'drafting', unit)
  const signing = await anAgreementAt(db, 'signing', unit)
  const [, party] = await partiesIn(db, id)
  const [ours] = await partiesIn(db, signing.id)
  const [item] = await reading(db, system, (read) =>
    read.selectFrom('planItem').select('id').where('agreementId', '=', id).execute(),
  )
  const [agreement, partner] = [`/kerja-sama/${id}`, `/mitra/${partnerId}`]
  const office = `/satuan-kerja/${found(program.offices.get('barabai'))}`
  const account = `/pengguna/${found(program.people.get('barabai/programme-officer')).accountId}`
  const ofOfficer = ['/mitra/baru', `${partner}/ubah`, `${partner}/kontak/baru`]
  const ofAgreement = [
    'ubah',
    'masa-berlaku',
    'pihak/baru',
    `pihak/${party?.id}`,
    'berkas/baru',
    'rencana-aksi/baru',
  ]
  return [
    [
      'Siti Rahmah',
      [
        ...ofOfficer,
        `/kerja-sama/baru?mitra=${partnerId}`,
        ...[...ofAgreement, `rencana-aksi/${item?.id}/ubah`, 'tahap'].map((form) => `${agreement}/${form}`),
        `/kerja-sama/${signing.id}/pihak/${ours?.id}/tanda-tangan`,
      ],
    ],
    ['Ahmad Fauzan', [`${agreement}/hentikan`]],
    [
      'Agus Setiawan',
      ['/pengguna/baru', `${account}/jabatan`, `${account}/tutup`, '/satuan-kerja/baru', `${office}/ubah`],
    ],
  ]
}

async function writeEverywhere(person: Person, path: string): Promise<void> {
  const { page } = person
  await person.open(path)
  const fields = page.locator(fieldsOfWords)
  expect(await fields.count(), path).toBeGreaterThan(0)
  for (const each of await fields.all()) await each.fill(markup((await each.getAttribute('name')) ?? ''))
  await send(page)
  await nothingRan(page)
  for (let time = 1; time <= 4 && (await refused(page)); time += 1) {
    await mend(page, time)
    await send(page)
    await nothingRan(page)
  }
  const sentences = await page.getByRole('alert').allTextContents()
  expect(sentences, `${path} is still refused`).toEqual([])
  expect(await page.getByRole('main').textContent(), path).toContain('<b data-jahat>')
}

const form = 'main form:has(.actions)'
const fieldsOfWords = `${form} :is(textarea, input:is([type=text], [type=email], [type=tel], [type=search]))`
const refused = async (page: Page) => (await page.getByRole('alert').count()) > 0

async function send(page: Page): Promise<void> {
  const button = page.locator(`${form} .actions button`).first()
  await Promise.all([page.waitForEvent('domcontentloaded'), button.click()])
}

async function nothingRan(page: Page): Promise<void> {
  expect(await page.locator('[data-jahat]').count(), page.url()).toBe(0)
}

const strict: Record<string, string> = {
  quantity: '12',
  budget: '1.000',
  district: 'Barabai',
  username: 'nama.baru',
  phone: '0517 555 0100',
  contactPhone: '0517 555 0100',
}

/** Words stay as they are where they may; what must be a number, a day or a choice becomes one, each time another choice. */
async function mend(page: Page, time: number): Promise<void> {
  for (const each of await page
    .locator(`${form} :is(textarea, input:not([type=file]))[aria-invalid]`)
    .all()) {
    const name = (await each.getAttribute('name')) ?? ''
    await each.fill((await each.getAttribute('type')) === 'date' ? '2027-03-10' : (strict[name] ?? ''))
  }
  for (const list of await page.locator(`${form} .wrong select`).all())
    await list.selectOption({ index: time })
  for (const group of await page.locator(`${form} fieldset.wrong`).all())
    await group.locator('input').first().check()
  for (const file of await page.locator(`${form} .wrong input[type=file]`).all())
    await file.setInputFiles(aPaper('berkas.pdf'))
}
