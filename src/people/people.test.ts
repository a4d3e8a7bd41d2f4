import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import { aDatabase, anActor, aPerson, aUnit, browserOf, personTyped, refusalOf, secrets, today } from '#test'
import { findPerson } from './person.ts'
import { register } from './register.ts'

let db: Database
let registrar: Actor
beforeAll(async () => {
  db = await aDatabase()
  registrar = await anActor(db, { roles: ['registrar'] })
})

const fileOf = (id: string, actor = registrar) => reading(db, actor, (read) => findPerson(read, id, actor))
let serials = 0
const aNik = () => {
  serials += 1
  return `167114250590${8000 + serials}`
}

describe('a file of one person [F1]', () => {
  it('says of each field where it comes from and of which day [F1]', async () => {
    const { id } = await aPerson(db, registrar, { occupation: 'Buruh bangunan' })
    const { sources, district } = await fileOf(id)
    expect(district).toBe('Plaju')
    expect(sources).toMatchObject({ occupation: { source: 'form', asOf: today } })
    const page = await (await (await browserOf(db, registrar)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Buruh bangunan')
    expect(page).toContain('Dicatat petugas, 10 Maret 2027')
  })

  it('shows the dates of the sentence with their age, and says when they are old [F1]', async () => {
    const dates = { twoThirdsOn: '2027-09-01', expiresOn: '2028-02-01', datesAsOf: '2026-10-01' }
    const { id } = await aPerson(db, registrar, dates)
    const page = await (await (await browserOf(db, registrar)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Menurut SDP per 1 Oktober 2026')
    expect(page).toContain('Perlu diperbarui')
  })

  it('needs a number no other has in the unit, however it is spaced [F1]', async () => {
    await aPerson(db, registrar, { number: 'B.I 77/2027' })
    const again = personTyped({ number: 'b.i77 / 2027' })
    expect(await refusalOf(db, registrar, register, again)).toBe('number-taken')
    const elsewhere = await anActor(db, { roles: ['registrar'] })
    expect(await refusalOf(db, elsewhere, register, again)).toBeUndefined()
  })

  it('keeps NIK and address sealed, and out of events and addresses [F2] [P4]', async () => {
    const nik = aNik()
    const { id } = await aPerson(db, registrar, { nik, address: 'Lorong Contoh 7' })
    const file = await fileOf(id)
    expect(file.nikState).toBe('unverified')
    expect(secrets.open(file.nikSealed ?? '')).toBe(nik)
    const kept = await reading(db, system, async (read) => [
      await read.selectFrom('event').selectAll().where('subjectId', '=', id).execute(),
      await read.selectFrom('person').selectAll().where('id', '=', id).execute(),
    ])
    const text = JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    for (const secret of [nik, 'Lorong Contoh']) expect(text).not.toContain(secret)
    expect(JSON.stringify(kept[0])).not.toMatch(/1990-05-25|Ahmad/)
  })

  it('is opened once for one NIK [F2]', async () => {
    const nik = aNik()
    await aPerson(db, registrar, { nik })
    expect(await refusalOf(db, registrar, register, personTyped({ nik }))).toBe('nik-known')
  })

  it('refuses days that cannot be and places that are not, and keeps what was typed [F1]', async () => {
    const refused = async (over: Record<string, string>) =>
      refusalOf(db, registrar, register, personTyped(over))
    expect(await refused({ birthDate: '2027-03-11' })).toBe('born-later')
    expect(await refused({ expiresOn: '2028-01-01' })).toBe('dates-without-day')
    expect(await refused({ halfOn: '2028-01-02', expiresOn: '2028-01-01', datesAsOf: '2027-01-01' })).toBe(
      'dates-swapped',
    )
    expect(await refused({ district: 'Plajuh' })).toBe('district-unknown')
    expect(await refused({ village: 'Tidak Ada' })).toBe('village-unknown')
    expect(await refused({ village: 'Kel. Plaju Ulu' })).toBeUndefined()
    const browser = await browserOf(db, registrar)
    const answer = await browser.post('/warga-binaan/baru', personTyped({ district: 'Plajuh' }))
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('value="Plajuh"')
  })

  it('does not exist for another unit [P1]', async () => {
    const { id } = await aPerson(db, registrar)
    const elsewhere = await anActor(db, { unit: await aUnit(db), roles: ['registrar'] })
    const browser = await browserOf(db, elsewhere)
    expect((await browser.get(`/warga-binaan/${id}`)).status).toBe(404)
    expect((await browser.post(`/warga-binaan/${id}/ubah`, personTyped({ version: '1' }))).status).toBe(404)
  })

  it('is corrected without retyping what is sealed [F1]', async () => {
    const nik = aNik()
    const { id } = await aPerson(db, registrar, { nik, number: 'B.I 900/2027' })
    const browser = await browserOf(db, registrar)
    const typed = personTyped({ number: 'B.I 900/2027', name: 'Ahmad Betul', version: '1' })
    expect((await browser.post(`/warga-binaan/${id}/ubah`, typed)).status).toBe(303)
    const file = await fileOf(id)
    expect(file.name).toBe('Ahmad Betul')
    expect(secrets.open(file.nikSealed ?? '')).toBe(nik)
    const page = await (await browser.get(`/warga-binaan/${id}`)).text()
    expect(page.replace(/<[^>]*>/g, ' ')).toMatch(/Isian\s.*Nama/)
    expect((await browser.post(`/warga-binaan/${id}/ubah`, typed)).status).toBe(409)
  })
})
