import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, perform, reading } from '#kernel'
import {
  aCandidate,
  aClass,
  aDatabase,
  anImport,
  aPerson,
  aPlace,
  aWorkbook,
  browserOf,
  changesOf,
  did,
  follow,
  now,
  personTyped,
  placeOf,
  press,
} from '#test'
import { revise } from '../../people/revise.ts'
import { acknowledge } from './acknowledge.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const heads = ['No Registrasi', 'Nama', 'Tanggal 2/3', 'Tgl Ekspirasi']

describe('the inbox of changes', () => {
  it('tells when a list brings an earlier release, and that the cohort ends after it [G7]', async () => {
    const at = await aClass(db)
    const typed = personTyped({ twoThirdsOn: '2028-01-01', expiresOn: '2029-01-01', datesAsOf: '2027-02-20' })
    const number = String(typed.number)
    const person = await aPerson(db, at.registrar, typed, new Date('2027-03-01T02:00:00Z'))
    await aPlace(db, at, person.id)
    const browser = await browserOf(db, at.registrar)
    const file = await aWorkbook([heads, [number, 'Ahmad Contoh', '15/05/2027', '01/01/2029']])
    const job = await anImport(db, browser, file)
    await press(job, 'terapkan', db)
    await follow(db, 'import.applied', person.id)
    expect(await changesOf(db, person.id)).toMatchObject([
      { kind: 'release-changed', before: '2028-01-01', after: '2027-05-15', late: true, cohortIds: [at.id] },
    ])
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: null, releaseSeen: '2027-05-15' })
    await press(job, 'batalkan', db)
    await follow(db, 'import.undone', person.id)
    expect((await changesOf(db, person.id)).map(({ after }) => after).sort()).toEqual([
      '2027-05-15',
      '2028-01-01',
    ])
  })

  it('tells a change of status by hand, and says nothing where nothing differs [G7]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { status: 'detainee', code: 'A.III' })
    await aPlace(db, at, person.id)
    const typed = personTyped({
      number: person.number,
      code: 'A.III',
      twoThirdsOn: '2028-01-01',
      expiresOn: '2029-01-01',
      halfOn: '2026-06-01',
      datesAsOf: '2027-02-20',
    })
    await did(db, at.officer, revise, {
      ...typed,
      id: person.id,
      version: 1,
      status: 'detainee',
      wing: 'Melati',
    })
    await follow(db, 'person.revised', person.id)
    expect(await changesOf(db, person.id)).toEqual([])
    await did(db, at.officer, revise, { ...typed, id: person.id, version: 2, status: 'inmate' })
    await follow(db, 'person.revised', person.id)
    expect(await changesOf(db, person.id)).toMatchObject([
      { kind: 'status-changed', before: 'detainee', after: 'inmate' },
    ])
  })

  it('says nothing of people without a place [G7]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at)
    const typed = personTyped({
      number: person.number,
      twoThirdsOn: '2027-05-01',
      expiresOn: '2029-01-01',
      datesAsOf: '2027-02-20',
    })
    await did(db, at.officer, revise, { ...typed, id: person.id, version: 1 })
    await follow(db, 'person.revised', person.id)
    expect(await changesOf(db, person.id)).toEqual([])
  })

  it('keeps each until somebody of the unit takes note of it, once [G7] [P1]', async () => {
    const [at, other] = [await aClass(db), await aClass(db)]
    const person = await aCandidate(db, at)
    await aPlace(db, at, person.id)
    const { isolate } = await import('../places/isolate.ts')
    await did(db, at.head, isolate, {
      id: person.id,
      fromOn: '2027-03-08',
      untilOn: '2027-03-12',
      letter: 'KPLP-7',
    })
    const [change] = await changesOf(db, person.id)
    const input = acknowledge.input.parse({ ubah: change?.id, note: 'Wali diberi tahu' })
    await expect(perform(db, acknowledge, input, other.officer, now)).rejects.toMatchObject({ status: 404 })
    expect((await changesOf(db, person.id))[0]).toMatchObject({ closedOn: null })
    await did(db, at.officer, acknowledge, { ubah: change?.id, note: 'Wali diberi tahu' })
    await did(db, at.head, acknowledge, { ubah: change?.id })
    expect(await changesOf(db, person.id)).toMatchObject([{ closedBy: 'Nurlaila', note: 'Wali diberi tahu' }])
    const seen = await reading(db, other.officer, (read) =>
      read.selectFrom('circumstance').select('id').where('personId', '=', person.id).execute(),
    )
    expect(seen).toEqual([])
  })
})
