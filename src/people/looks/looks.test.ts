import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, type Services, system, writing } from '#kernel'
import { aDatabase, aPerson, aReason, aWatchedPerson, browserOf, did, looksAt, now, refusalOf } from '#test'
import { ask } from './ask.ts'
import { reveal } from './reveal.ts'
import { isNamesake, isOutside } from './unusual.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** The sample asks nobody for a second step at the door. */
const browserAs = (actor: Actor, over: Partial<Services> = {}) =>
  browserOf(db, actor, { sample: true, ...over })
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('a file in the own care', () => {
  it('opens without a question, and is written down once a day [P4]', async () => {
    const { id, registrar, head } = await aWatchedPerson(db)
    for (const actor of [registrar, registrar, head]) {
      const page = await (await (await browserAs(actor)).get(`/warga-binaan/${id}`)).text()
      expect(page).toContain('Ahmad Contoh')
    }
    expect(await looksAt(db, id)).toMatchObject([
      { ground: 'duty', what: 'file', actorName: 'Rina Oktavia', reason: null, flags: [] },
      { ground: 'duty', what: 'file', actorName: 'Hasan Basri' },
    ])
  })

  it('does not open to somebody of the unit who does not work with people [P4]', async () => {
    const { id, unit, at } = await aWatchedPerson(db)
    const auditor = await at(unit, 'auditor')
    const page = await (await (await browserAs(auditor)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Buka berkas dengan alasan')
    expect(page).not.toContain('Ahmad')
  })
})

describe('a file outside the own care', () => {
  it('asks why before it shows anything, then stays open for an hour, for this reader alone [P4]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db)
    const [reader, colleague] = [await at(kanwil, 'regional-officer'), await at(kanwil, 'regional-head')]
    const browser = await browserAs(reader)
    expect(await (await browser.get(`/warga-binaan/${id}`)).text()).not.toContain('Ahmad')
    const said = await browser.post(`/warga-binaan/${id}/buka`, aReason)
    expect([said.status, said.headers.get('location')]).toEqual([303, `/warga-binaan/${id}`])
    expect(await (await browser.get(`/warga-binaan/${id}`)).text()).toContain('Ahmad Contoh')
    const other = await (await browserAs(colleague)).get(`/warga-binaan/${id}`)
    expect(await other.text()).not.toContain('Ahmad')
    const tomorrow = await browserAs(reader, { clock: () => later(61) })
    expect(await (await tomorrow.get(`/warga-binaan/${id}`)).text()).toContain('Buka berkas dengan alasan')
  })

  it('wants a sentence, and keeps what was typed [P4]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db)
    const browser = await browserAs(await at(kanwil, 'regional-officer'))
    const short = await browser.post(`/warga-binaan/${id}/buka`, { kind: 'audit', reason: 'cek' })
    expect(short.status).toBe(422)
    const page = await short.text()
    expect(page).toContain('paling sedikit 15 huruf')
    expect(page).toMatch(/<option value="audit" selected/)
    expect(page).not.toContain('Ahmad')
  })

  it('is initials and a number in lists, and a name once its reason is given [P4]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db)
    const reader = await at(kanwil, 'regional-officer')
    const list = async () => await (await (await browserAs(reader)).get('/warga-binaan')).text()
    expect(await list()).toContain('A. C.')
    expect(await list()).not.toContain('Ahmad')
    await did(db, reader, ask, { id, ...aReason })
    expect(await list()).toContain('Ahmad Contoh')
  })

  it('lets nobody write the reason later, or change it [P4]', async () => {
    const { id, registrar } = await aWatchedPerson(db)
    await (await browserAs(registrar)).get(`/warga-binaan/${id}`)
    const change = sql`update look set reason = 'lain' where person_id = ${id}`
    const erase = sql`delete from look where person_id = ${id}`
    for (const each of [change, erase])
      await expect(writing(db, system, (tx) => each.execute(tx))).rejects.toThrow('permission denied')
  })
})

describe('NIK and address', () => {
  const sealed = { nik: '1671142505900001', address: 'Lorong Rahasia 7' }

  it('are masked for everybody until a reason is given, and each showing is written down [P4]', async () => {
    const { id, registrar } = await aWatchedPerson(db, sealed)
    const browser = await browserAs(registrar)
    const file = async () => await (await browser.get(`/warga-binaan/${id}`)).text()
    expect(await file()).not.toMatch(/1671142505900001|Lorong Rahasia/)
    const answer = await browser.post(`/warga-binaan/${id}/tampilkan`, { what: 'nik', ...aReason })
    expect(answer.status).toBe(303)
    expect(await file()).toContain('1671142505900001')
    expect(await file()).not.toContain('Lorong Rahasia')
    const soon = await browserAs(registrar, { clock: () => later(11) })
    expect(await (await soon.get(`/warga-binaan/${id}`)).text()).not.toContain('1671142505900001')
    expect(await looksAt(db, id)).toMatchObject([
      { what: 'file', ground: 'duty' },
      { what: 'nik', ground: 'reason', kind: 'supervision', reason: aReason.reason },
    ])
  })

  it('stay shut from outside while the file itself is shut [P4]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db, { ...sealed, nik: '1671142505900002' })
    const reader = await at(kanwil, 'regional-officer')
    const typed = { id, what: ['nik'], ...aReason }
    expect(await refusalOf(db, reader, reveal, typed)).toBe('file-shut')
    await did(db, reader, ask, { id, ...aReason })
    expect(await refusalOf(db, reader, reveal, typed)).toBeUndefined()
  })
})

describe('the file of a child [P8]', () => {
  const child = { status: 'juvenile', birthDate: '2011-04-05', name: 'Budi Santoso', aliases: 'Kancil' }

  it('shows less to overseers, whatever their reason [P8]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db, { ...child, nik: '1671140504110001' })
    const reader = await at(kanwil, 'regional-head')
    await did(db, reader, ask, { id, ...aReason })
    const page = await (await (await browserAs(reader)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Berkas anak.')
    expect(page).not.toMatch(/Santoso|5 April|Kancil|Tampilkan/)
    expect(await refusalOf(db, reader, reveal, { id, what: ['nik'], ...aReason })).toBe('child')
    expect((await (await browserAs(reader)).get(`/warga-binaan/${id}/tampilkan`)).status).toBe(404)
  })

  it('is whole for those who care, and for privacy officers who said why [P8]', async () => {
    const { id, registrar, kanwil, at } = await aWatchedPerson(db, child)
    const officer = await at(kanwil, 'privacy-officer')
    await did(db, officer, ask, { id, ...aReason })
    for (const actor of [registrar, officer]) {
      const page = await (await (await browserAs(actor)).get(`/warga-binaan/${id}`)).text()
      expect(page).toContain('Budi Santoso')
      expect(page).toContain('5 April 2011')
    }
  })

  it('is the file of whoever is under eighteen, whatever the status says [P8]', async () => {
    const { id, kanwil, at } = await aWatchedPerson(db, { ...child, status: 'client' })
    const reader = await at(kanwil, 'regional-officer')
    await did(db, reader, ask, { id, ...aReason })
    const page = await (await (await browserAs(reader)).get(`/warga-binaan/${id}`)).text()
    expect(page).toContain('Berkas anak.')
  })
})

describe('an unusual look', () => {
  it('is one of many in a short time, or with the same words for many [P4]', async () => {
    const { registrar, kanwil, at } = await aWatchedPerson(db)
    const reader = await at(kanwil, 'regional-officer')
    const found: string[][] = []
    for (let count = 0; count < 20; count += 1) {
      const { id } = await aPerson(db, registrar)
      await did(db, reader, ask, { id, ...aReason, reason: `${aReason.reason} ${count < 3 ? '' : count}` })
      found.push((await looksAt(db, id))[0]?.flags ?? [])
    }
    expect(found[1]).toEqual([])
    expect(found[2]).toEqual(['same-reason'])
    expect(found[18]).toEqual([])
    expect(found[19]).toEqual(['many'])
  })

  it('is one outside working hours on the clock of the place [P4]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (hour) => {
        const moment = new Date(Date.UTC(2027, 2, 10, hour))
        expect(isOutside(moment, 'Asia/Jayapura', { from: 6, to: 20 })).toBe(
          (hour + 9) % 24 < 6 || (hour + 9) % 24 >= 20,
        )
      }),
    )
  })

  it('is one at somebody with a name like the own [P4]', () => {
    expect(isNamesake({ name: 'Dewi Hutagalung' }, { name: 'Ahmad Hutagalung' })).toBe(true)
    expect(isNamesake({ name: 'Siti Rahmah' }, { name: 'Siti Aminah' })).toBe(false)
    expect(isNamesake({ name: 'Eko Budi' }, { name: 'Eko Sari' })).toBe(false)
  })
})
