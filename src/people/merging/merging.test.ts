import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, perform, reading, system, writing } from '#kernel'
import {
  aConsent,
  aDatabase,
  aNumberedPerson,
  anActor,
  anOffer,
  aPartner,
  aUnit,
  browserOf,
  did,
  now,
  personTyped,
  refusalOf,
  today,
} from '#test'
import { consentStands, limitPerson, registerPerson, withdrawConsent } from '../index.ts'
import { findPerson } from '../person.ts'
import { registrationsOf } from '../registrations.ts'
import { merge } from './merge.ts'
import { unmerge } from './unmerge.ts'

let db: Database
let registrar: Actor
beforeAll(async () => {
  db = await aDatabase()
  registrar = await anActor(db, { roles: ['registrar'] })
})

const fileOf = (id: string, actor = registrar) => reading(db, actor, (read) => findPerson(read, id, actor))
const linesOf = (id: string) => reading(db, registrar, (read) => registrationsOf(read, id))
const reason = 'Dicatat dua kali sebelum NIK diketahui'
const joined = (stays: string, gone: string) =>
  did(db, registrar, merge, { id: stays, other: gone, stays, reason })

let serials = 0
const aNik = () => {
  serials += 1
  return `167114250590${String(4000 + serials)}`
}

/** Everything the two files hold, in one text to compare. */
const wholeOf = (...ids: string[]) =>
  reading(db, system, async (read) => {
    const tables = ['personAlias', 'registration', 'sentenceDates', 'means'] as const
    const ties = await Promise.all(
      tables.map((table) => read.selectFrom(table).selectAll().where('personId', 'in', ids).execute()),
    )
    const people = await read.selectFrom('person').selectAll().where('id', 'in', ids).orderBy('id').execute()
    const sorted = ties.map((rows) => rows.map((row) => JSON.stringify(row)).sort())
    return [people.map(({ version: _version, ...person }) => person), sorted]
  })

describe('two files of one person [F10]', () => {
  it('become one with every number, name and date of both, and what the one lacks comes from the other [F10]', async () => {
    const nik = aNik()
    const first = await aNumberedPerson(db, registrar, { aliases: 'Udin; Kancil' })
    const second = await aNumberedPerson(db, registrar, { nik, aliases: 'Udin; Ujang', occupation: 'Buruh' })
    await joined(first.id, second.id)
    const file = await fileOf(first.id)
    expect(file).toMatchObject({
      aliases: ['Kancil', 'Udin', 'Ujang'],
      occupation: 'Buruh',
      nikState: 'unverified',
    })
    expect((await linesOf(first.id)).map(({ number }) => number).sort()).toEqual(
      [first.number, second.number].sort(),
    )
    const again = personTyped({ nik })
    expect(await refusalOf(db, registrar, registerPerson, again)).toBe('nik-known')
  })

  it('part again as they were, and nothing is half undone [F10]', async () => {
    const first = await aNumberedPerson(db, registrar, { aliases: 'Udin' })
    const second = await aNumberedPerson(db, registrar, {
      nik: aNik(),
      aliases: 'Udin; Ujang',
      education: 'senior',
    })
    const before = await wholeOf(first.id, second.id)
    await joined(first.id, second.id)
    expect(await wholeOf(first.id, second.id)).not.toEqual(before)
    await did(db, registrar, unmerge, { id: second.id, reason: 'Ternyata dua orang' })
    expect(await wholeOf(first.id, second.id)).toEqual(before)
  })

  it('keep on parting what was written after the merge [F10]', async () => {
    const first = await aNumberedPerson(db, registrar)
    const second = await aNumberedPerson(db, registrar, { occupation: 'Buruh' })
    await joined(first.id, second.id)
    const browser = await browserOf(db, registrar)
    const [current, earlier] = await linesOf(first.id)
    const typed = personTyped({ occupation: 'Tukang las', version: '2' })
    const post = (number = '') => browser.post(`/warga-binaan/${first.id}/ubah`, { ...typed, number })
    expect((await post(earlier?.number)).status).toBe(409)
    expect((await post(current?.number)).status).toBe(303)
    await did(db, registrar, unmerge, { id: second.id, reason: 'Ternyata dua orang' })
    expect((await fileOf(first.id)).occupation).toBe('Tukang las')
    expect((await fileOf(second.id)).occupation).toBe('Buruh')
  })

  it('are shown side by side first; the one that went leads to the other and changes no more [F10]', async () => {
    const first = await aNumberedPerson(db, registrar, { name: 'Sahroni Ganda' })
    const second = await aNumberedPerson(db, registrar, { name: 'Sahroni Ganda', occupation: 'Nelayan' })
    const browser = await browserOf(db, registrar)
    const choose = await (await browser.get(`/warga-binaan/${first.id}/gabungkan`)).text()
    expect(choose).toContain(`dengan=${second.id}`)
    const found = await (
      await browser.get(
        `/warga-binaan/${first.id}/gabungkan?${new URLSearchParams({ nomor: second.number })}`,
      )
    ).text()
    expect(found).toContain(`dengan=${second.id}`)
    expect(
      await (await browser.get(`/warga-binaan/${first.id}/gabungkan?dengan=${second.id}`)).text(),
    ).toContain('Nelayan')
    const typed = { other: second.id, stays: first.id, reason }
    expect((await browser.post(`/warga-binaan/${first.id}/gabungkan`, typed)).status).toBe(303)
    const gone = await (await browser.get(`/warga-binaan/${second.id}`)).text()
    expect(gone).toContain('Berkas ini sudah digabungkan')
    expect(gone).toContain(`href="/warga-binaan/${first.id}"`)
    const change = personTyped({ number: second.number, version: '2' })
    expect((await browser.post(`/warga-binaan/${second.id}/ubah`, change)).status).toBe(404)
    expect((await browser.post(`/warga-binaan/${second.id}/pisahkan`, { reason })).status).toBe(303)
    expect(await (await browser.get(`/warga-binaan/${second.id}`)).text()).not.toContain('sudah digabungkan')
  })

  it('stay two when their NIK differ, when one is on its way, and for whoever keeps only one of them [F10] [P1]', async () => {
    const first = await aNumberedPerson(db, registrar, { nik: aNik() })
    const second = await aNumberedPerson(db, registrar, { nik: aNik() })
    const typed = { id: first.id, other: second.id, stays: first.id, reason }
    expect(await refusalOf(db, registrar, merge, typed)).toBe('two-niks')
    const third = await aNumberedPerson(db, registrar)
    await anOffer(db, registrar, [third], await aUnit(db, { kind: 'lapas' }))
    expect(await refusalOf(db, registrar, merge, { ...typed, other: third.id })).toBe('moving')
    const elsewhere = await anActor(db, { roles: ['registrar'] })
    const foreign = await aNumberedPerson(db, elsewhere)
    await expect(refusalOf(db, registrar, merge, { ...typed, other: foreign.id })).rejects.toThrow()
  })

  it('are merged once, even by two at the same moment [F10]', async () => {
    const [first, second] = [await aNumberedPerson(db, registrar), await aNumberedPerson(db, registrar)]
    const way = (stays: string) =>
      perform(db, merge, { id: first.id, other: second.id, stays, reason }, registrar, now).catch(() => ({
        ok: false,
      }))
    const outcomes = await Promise.all([way(first.id), way(second.id)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('what two files said about consent [F11]', () => {
  let officer: Actor
  beforeAll(async () => {
    officer = { ...registrar, roles: ['registrar', 'probation-officer'] }
  })
  const answers = (ids: string[]) =>
    reading(db, registrar, (read) =>
      read.selectFrom('consent').selectAll().where('personId', 'in', ids).orderBy('recordedAt').execute(),
    )
  async function withdrawnIn(id: string) {
    const [given] = await answers([id])
    await did(db, officer, withdrawConsent, { id, consent: given?.id })
  }
  const stands = (id: string, partnerId?: string) =>
    reading(db, registrar, (read) =>
      consentStands(read, id, { kind: partnerId ? 'sharing' : 'photo', partnerId, today }),
    )

  it.for(['stays', 'gone'])(
    'a withdrawal in the file that %s wins over a consent in the other [F11] [F10]',
    async (where) => {
      const [stays, gone] = [await aNumberedPerson(db, registrar), await aNumberedPerson(db, registrar)]
      for (const { id } of [stays, gone]) await aConsent(db, officer, id)
      await withdrawnIn(where === 'stays' ? stays.id : gone.id)
      await joined(stays.id, gone.id)
      expect(await stands(stays.id)).toBe(false)
    },
  )

  it('a withdrawal holds for a partner however its records are called, and for no other matter [F11]', async () => {
    const [stays, gone] = [await aNumberedPerson(db, registrar), await aNumberedPerson(db, registrar)]
    const partnerships = await anActor(db, { roles: ['cooperation-officer'] })
    const [kept, other] = [await aPartner(db, partnerships), await aPartner(db, partnerships)]
    for (const partnerId of [kept.id, other.id])
      await aConsent(db, officer, stays.id, { kind: 'sharing', partnerId })
    await aConsent(db, officer, gone.id, { kind: 'sharing', partnerId: kept.id })
    await withdrawnIn(gone.id)
    await joined(stays.id, gone.id)
    expect([await stands(stays.id, kept.id), await stands(stays.id, other.id)]).toEqual([false, true])
  })

  it('a newer refusal wins, and a consent that nobody took back goes on [F11]', async () => {
    const [stays, gone, third] = [
      await aNumberedPerson(db, registrar),
      await aNumberedPerson(db, registrar),
      await aNumberedPerson(db, registrar),
    ]
    await aConsent(db, officer, stays.id, { saidOn: '2027-01-05' })
    await aConsent(db, officer, gone.id, { saidOn: '2027-01-04' })
    await joined(stays.id, gone.id)
    expect(await stands(stays.id)).toBe(true)
    await aConsent(db, officer, third.id, { answer: 'refused', saidOn: '2027-02-01' })
    await joined(stays.id, third.id)
    expect(await stands(stays.id)).toBe(false)
  })

  it('a limit on the use of the data goes along, and back when they part [P5] [F10]', async () => {
    const [stays, gone] = [await aNumberedPerson(db, registrar), await aNumberedPerson(db, registrar)]
    await writing(db, system, (tx) => limitPerson(tx, gone.id, now))
    await joined(stays.id, gone.id)
    expect((await fileOf(stays.id)).limitedAt).toEqual(now)
    await did(db, registrar, unmerge, { id: gone.id, reason })
    expect([(await fileOf(stays.id)).limitedAt, (await fileOf(gone.id)).limitedAt]).toEqual([null, now])
  })
})
