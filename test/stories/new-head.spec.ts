import type { Browser, BrowserContextOptions } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { addActionPoint, addObstacle, arrange, record } from '#meetings'
import { anActiveAgreement, anActor, did, factsOfRecord, meetingTyped, planItemsOf, unitOf } from '#test'
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
const title = 'Budi daya lele dan pengolahannya'
const owed = 'Kirim daftar kolam yang bocor'
const obstacle = 'Air kolam surut pada musim kemarau'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Lapas Tanjungpandan has a new head $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let bonar: Person

  beforeAll(async () => {
    program = await aProgram(await freshDatabase(), async ({ db }, people) => {
      const officer = found(people.get('tanjungpandan/cooperation-officer'))
      const before = found(people.get('tanjungpandan/unit-head'))
      const { id, partnerId } = await anActiveAgreement(db, { officer, head: before, title })
      const item = found((await planItemsOf(db, id))[0])
      await factsOfRecord(db, officer, [
        { agreementId: id, planItemId: item.id, kind: 'visit', happenedOn: '2027-03-09', amount: 2n },
      ])
      const meeting = await did(db, officer, arrange, meetingTyped(partnerId, { title: 'Panen pertama' }))
      const came = { accountIds: [officer.accountId, before.accountId], othersTheirs: 'Lena, Direktur' }
      await did(db, officer, record, { id: meeting.id, version: 1, notes: 'Disepakati bersama.', ...came })
      await did(db, officer, addObstacle, {
        id: meeting.id,
        ...{ what: obstacle, cause: 'Sumur dangkal', ownerAccountId: officer.accountId, cleared: '' },
      })
      await did(db, officer, addActionPoint, {
        id: meeting.id,
        ...{ what: owed, ownerAccountId: officer.accountId, verifierId: before.accountId },
        dueOn: '2027-03-20',
      })
      await anActor(db, {
        unit: await unitOf(db, officer),
        roles: ['unit-head'],
        name: 'Bonar Siahaan',
        title: 'Kepala Lapas Kelas IIB Tanjungpandan',
        validFrom: '2027-03-08',
      })
    })
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    bonar = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await bonar.signIn('Bonar Siahaan')
  })
  afterAll(async () => {
    await bonar.leave()
    await program.stop()
  })

  const part = (code: string) => bonar.page.locator(`#${code}`).textContent()

  it('who is asked on the first page to read what was handed over [A11] [N1]', async () => {
    await bonar.open('/')
    await bonar.follow('Baca paket serah terima')
    expect(new URL(bonar.page.url()).pathname).toBe('/serah-terima')
  })

  it('who reads the partners, the promises beside what came of them, and what stands in the way [A11] [C3]', async () => {
    expect(await part('janji')).toMatch(/Puskesmas keliling/)
    expect(await part('janji')).toMatch(/Warga binaan diperiksa: 12 kali/)
    expect(await part('janji')).toMatch(/31 Desember 2027/)
    expect(await part('keadaan')).toContain(title)
    expect(await part('kendala')).toContain(obstacle)
    expect(await part('tindak-lanjut')).toContain(owed)
    const [partner] = await reading(program.services.db, system, (read) =>
      read
        .selectFrom('party')
        .innerJoin('agreement', 'agreement.id', 'party.agreementId')
        .innerJoin('partner', 'partner.id', 'party.partnerId')
        .select('partner.name')
        .where('agreement.title', '=', title)
        .execute(),
    )
    expect(await part('mitra')).toContain(found(partner).name)
  })

  it('who takes the same along on paper [A11]', async () => {
    const paper = await bonar.page.request.get(`${program.address}/serah-terima/pdf`)
    const pdf = await getDocumentProxy(new Uint8Array(await paper.body()))
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
    for (const words of [title, obstacle, owed, 'Puskesmas keliling', 'Yang menerima'])
      expect(text).toContain(words)
  })

  it('who says that it was read, and is asked no more [A11]', async () => {
    await bonar.press('Nyatakan sudah dibaca')
    await bonar.reads(/Nyatakan bahwa Anda sudah membacanya/)
    await bonar.tick('Saya sudah membaca paket serah terima ini')
    await bonar.press('Nyatakan sudah dibaca')
    expect(await part('tanda-baca')).toMatch(/Bonar Siahaan.*Janji yang berjalan 1/s)
    await bonar.open('/')
    expect(await bonar.page.locator('#serah-terima').count()).toBe(0)
  })

  it('shut nobody out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(3)
    expect(inspection.wrong).toEqual([])
  })
})
