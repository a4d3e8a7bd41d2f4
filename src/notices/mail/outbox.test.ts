import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseMail, type Unit } from '#accounts'
import { to } from '#addresses'
import { type Actor, type Database, openDatabase, reading, type Services, system, writing } from '#kernel'
import { aKeptAgreement, aMorning, anActor, aSecondFactor, browserOf, did, morningOf, now } from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'

let db: Database
let officer: Actor
let mailId: string
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
  officer = await anActor(db, { name: 'Siti Rahmah' })
  const { id } = await aKeptAgreement(db, { officer, title: 'Perpustakaan keliling' })
  await did(db, officer, chooseMail, { email: 'siti@contoh.go.id', mailChoice: 'digest' })
  await writing(db, system, (tx) =>
    tx.updateTable('planItem').set({ endsOn: '2027-06-01' }).where('agreementId', '=', id).execute(),
  )
  await aMorning(db, '2027-06-02')
  mailId = await reading(db, system, async (read) => {
    const mail = await read.selectFrom('mail').select('id').executeTakeFirstOrThrow()
    return mail.id
  })
})
afterAll(() => db.destroy())

/** An administrator of the officer's office, or of another. */
async function anAdministrator(unitId: string | undefined): Promise<Actor> {
  const here = unitId ? { unit: { id: unitId, kind: 'rutan' } as Unit } : {}
  const administrator = await anActor(db, { ...here, roles: ['administrator'], name: 'Yuliani' })
  await aSecondFactor(db, administrator)
  return administrator
}

async function pageOf(actor: Actor, path: string = to.outbox, over: Partial<Services> = {}) {
  const browser = await browserOf(db, actor, { clock: () => morningOf('2027-06-02'), ...over })
  const response = await browser.get(path)
  return { status: response.status, text: await response.text() }
}

describe('the outbox', () => {
  it('shows each person the own letters, with what they say', async () => {
    const { text } = await pageOf(officer)
    expect(text).toContain(`href="${to.mail(mailId)}"`)
    const letter = await pageOf(officer, to.mail(mailId))
    expect(letter.text).toContain('Kegiatan lewat tenggat')
    expect(letter.text).toContain('siti@contoh.go.id')
  })

  it('shows an administrator that a letter goes out, and never what it says', async () => {
    const administrator = await anAdministrator(officer.scope?.unitId)
    const { text } = await pageOf(administrator)
    expect(text).toContain('siti@contoh.go.id')
    expect(text).toContain('Bekal: 1 pengingat baru')
    expect(text).not.toContain('Puskesmas keliling')
    expect((await pageOf(administrator, to.mail(mailId))).status).toBe(404)
  })

  it('shows nobody the letters of another office, and no colleague those of another person', async () => {
    const colleague = await anActor(db, { unit: { id: officer.scope?.unitId, kind: 'rutan' } as Unit })
    for (const other of [colleague, await anAdministrator(undefined)]) {
      expect((await pageOf(other)).text).not.toContain('siti@contoh.go.id')
      expect((await pageOf(other, to.mail(mailId))).status).toBe(404)
    }
  })

  it('lets only an administrator within reach send a letter again', async () => {
    const [own, other] = [await anAdministrator(officer.scope?.unitId), await anAdministrator(undefined)]
    const answers = []
    for (const actor of [officer, other, own]) {
      answers.push((await (await browserOf(db, actor)).post(to.sendMailAgain(mailId), {})).status)
    }
    expect(answers).toEqual([403, 404, 409])
  })

  it('tells that nothing is sent without a mail server, and that in a sample nothing ever is', async () => {
    const administrator = await anAdministrator(officer.scope?.unitId)
    expect((await pageOf(administrator)).text).toContain('Isi SMTP_URL dan MAIL_FROM')
    expect((await pageOf(administrator, to.outbox, { mailFrom: 'b@c.id' })).text).not.toContain('SMTP_URL')
    const sample = await pageOf(administrator, to.mail(mailId), { sample: true })
    expect(sample.text).toContain('Puskesmas keliling')
    expect((await pageOf(officer, to.outbox, { sample: true })).text).toContain('Contoh, tidak dikirim')
  })
})

describe('one’s own letters', () => {
  it('are chosen on the account page', async () => {
    const browser = await browserOf(db, await anActor(db))
    expect(await (await browser.get(to.account)).text()).toContain('Tidak, selama surel belum diisi')
    const chosen = await browser.post(to.accountMail, { email: 'noor@contoh.go.id', mailChoice: 'at-once' })
    expect(chosen.headers.get('location')).toBe(to.account)
    const page = await (await browser.get(to.account)).text()
    expect(page).toContain('noor@contoh.go.id')
    expect(page).toContain('Segera untuk yang naik kepada saya')
  })

  it('need an address that can be one, and what was typed stays', async () => {
    const browser = await browserOf(db, await anActor(db), { clock: () => now })
    const wrong = await browser.post(to.accountMail, { email: 'bukan alamat', mailChoice: 'digest' })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('Alamat surel tidak dikenali')
    expect(page).toContain('value="bukan alamat"')
    const without = await browser.post(to.accountMail, { email: '', mailChoice: 'digest' })
    expect(without.status).toBe(409)
    expect(await without.text()).toContain('Isi alamat surel, atau pilih untuk tidak menerima surel.')
  })
})
