import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, type Role, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aFinishedClass,
  anActor,
  browserOf,
  did,
  type GivenFinishedClass,
  issuedTo,
  now,
  refusalOf,
} from '#test'
import { fileName } from '../paper/print.ts'
import type { Certificate } from '../tables.ts'
import { advance } from './advance.ts'
import { begin } from './begin.ts'
import { cancel } from './cancel.ts'
import { carryOn } from './carry-on.ts'
import { clearOld } from './clear.ts'
import { onBehalf } from './printing.ts'

const people = 45

let db: Database
let given: GivenFinishedClass
let proposalId: string
let certificates: Certificate[]
beforeAll(async () => {
  db = await aDatabase()
  given = await aFinishedClass(db, { people })
  ;({ proposalId, certificates } = await issuedTo(db, given))
})

const ground = () => ({ db, clock: () => now })
const asked = (shape: 'each' | 'in-one') => did(db, given.officer, begin, { id: proposalId, shape })
const printNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('certificatePrint').selectAll().where('id', '=', id).executeTakeFirst(),
  )
const partsOf = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('certificatePrintPart').select('name').where('printId', '=', id).execute(),
  )
/** So many steps, and then the program dies. */
const steps = (count: number) => {
  let left = count
  return carryOn(ground(), () => left-- > 0)
}
const fetched = async (id: string) => {
  const answer = await (await browserOf(db, given.officer, { sample: true })).get(to.certificatePrintFile(id))
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  }
}

describe('the papers of a large cohort', () => {
  it('are made step by step, go on where the program died, and are one ZIP of a file each [I8]', async () => {
    const { id } = await asked('each')
    await steps(1)
    expect(await printNow(id)).toMatchObject({ state: 'going', done: 20, total: people })
    expect((await fetched(id)).status).toBe(404)
    await steps(1)
    expect(await printNow(id)).toMatchObject({ state: 'going', done: 40 })
    await carryOn(ground())
    expect(await printNow(id)).toMatchObject({ state: 'ready', done: people, endedAt: now })
    const { type, bytes } = await fetched(id)
    expect(type).toBe('application/zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files).sort()).toEqual(certificates.map((one) => fileName(one)).sort())
    const one = certificates[42] as Certificate
    const { text } = await extractText(await getDocumentProxy(files[fileName(one)] as Uint8Array))
    expect(text.join(' ')).toContain(one.number)
  })

  it('are one PDF with a page each in the order of their numbers [I8]', async () => {
    const { id } = await asked('in-one')
    await steps(2)
    expect(await printNow(id)).toMatchObject({ state: 'going', done: 40 })
    await carryOn(ground())
    expect(await partsOf(id)).toEqual([{ name: 'sertifikat.pdf' }])
    const { type, bytes } = await fetched(id)
    expect(type).toBe('application/pdf')
    const { text } = await extractText(await getDocumentProxy(bytes))
    expect(text).toHaveLength(people)
    for (const [at, one] of certificates.entries()) expect(text[at]).toContain(one.number)
  })

  it('are not made twice at a time, and never by a step that comes late [I8]', async () => {
    const { id } = await asked('each')
    expect(await refusalOf(db, given.officer, begin, { id: proposalId, shape: 'each' })).toBe(
      'printing-already',
    )
    await steps(1)
    const print = { ...(await printNow(id)), ...given.officer.scope } as never
    const late = { id, after: 0, done: 20, files: [], whole: false, last: false }
    expect(await refusalOf(db, onBehalf(print), advance, late)).toBe('moved-on')
    expect(await partsOf(id)).toHaveLength(20)
    await did(db, given.officer, cancel, { id })
  })

  it('can be given up at any time: what was made goes and no step follows [I8]', async () => {
    const { id } = await asked('each')
    await steps(1)
    await did(db, given.officer, cancel, { id })
    await carryOn(ground())
    expect(await printNow(id)).toMatchObject({ state: 'cancelled', done: 20 })
    expect(await partsOf(id)).toEqual([])
    expect((await fetched(id)).status).toBe(404)
    expect(await refusalOf(db, given.officer, cancel, { id })).toBe('cancelled-already')
  })

  it('lie ready for a day and then are gone [I8] [P6]', async () => {
    const { id } = await asked('in-one')
    await carryOn(ground())
    const hoursOn = (hours: number) => ({ db, clock: () => new Date(now.getTime() + hours * 3_600_000) })
    await clearOld(hoursOn(24))
    expect(await partsOf(id)).toHaveLength(1)
    await clearOld(hoursOn(25))
    expect(await printNow(id)).toBeUndefined()
    expect(await partsOf(id)).toEqual([])
  })

  it('go at once when somebody among them is made anonymous [P6]', async () => {
    const own = await aFinishedClass(db, { people: 3 }, undefined, given.issuer)
    const issued = await issuedTo(db, own)
    const { id } = await did(db, own.officer, begin, { id: issued.proposalId, shape: 'each' })
    await carryOn(ground())
    expect(await partsOf(id)).toHaveLength(3)
    await writing(db, system, (tx) =>
      tx
        .updateTable('person')
        .set({ anonymisedAt: now })
        .where('id', '=', issued.certificates[0]?.personId ?? '')
        .execute(),
    )
    expect(await partsOf(id)).toEqual([])
    await carryOn(ground())
  })
})

describe('the pages of printing', () => {
  it('lead from the proposal over the progress to the file [I8]', async () => {
    const browser = await browserOf(db, given.officer, { sample: true })
    const proposal = async () => (await browser.get(to.certificateProposal(proposalId))).text()
    expect(await proposal()).toContain(`action="${to.printCertificates(proposalId)}"`)
    expect((await browser.get(to.certificatesEach(proposalId))).status).toBe(302)
    expect((await browser.get(to.certificatesInOne(proposalId))).status).toBe(302)
    const sent = await browser.post(to.printCertificates(proposalId), { shape: 'each' })
    const address = sent.headers.get('location') ?? ''
    expect(sent.status).toBe(303)
    const going = await browser.get(address)
    expect(going.headers.get('refresh')).toBe('2')
    expect(await going.text()).toContain(`0 dari ${people} sertifikat`)
    expect(await proposal()).toContain('Lihat penyiapan ZIP')
    const again = await browser.post(to.printCertificates(proposalId), { shape: 'each' })
    expect(again.headers.get('location')).toBe(address)
    await carryOn(ground())
    const ready = await browser.get(address)
    expect(ready.headers.get('refresh')).toBeNull()
    const id = address.split('/').at(-1) ?? ''
    expect(await ready.text()).toContain(`href="${to.certificatePrintFile(id)}"`)
    expect(await proposal()).toContain('Buka ZIP yang siap')
    const dropped = await browser.post(to.cancelCertificatePrint(id), {})
    expect(dropped.status).toBe(303)
    expect(await (await browser.get(address)).text()).toContain('Siapkan lagi')
  })

  it.for([
    ['programme-officer', [200, 200, 303]],
    ['registrar', [200, 200, 303]],
    ['unit-head', [200, 200, 303]],
    ['cooperation-officer', [403, 403, 403]],
  ] as [Role, number[]][])('are open to %s as the paper itself [P1]', async ([role, expected]) => {
    const { id } = await asked('in-one')
    await carryOn(ground())
    const { scope } = given.officer
    const unit = await reading(db, system, (read) =>
      read
        .selectFrom('unit')
        .selectAll()
        .where('id', '=', scope?.unitId ?? '')
        .executeTakeFirstOrThrow(),
    )
    const browser = await browserOf(db, await anActor(db, { unit, roles: [role] }), { sample: true })
    expect([
      (await browser.get(to.certificatePrint(id))).status,
      (await browser.get(to.certificatePrintFile(id))).status,
      (await browser.post(to.cancelCertificatePrint(id), {})).status,
    ]).toEqual(expected)
  })

  it('do not exist for another unit [P1]', async () => {
    const { id } = await asked('each')
    await carryOn(ground())
    const other = await aFinishedClass(db, {}, undefined, given.issuer)
    const stranger = await browserOf(db, other.officer, { sample: true })
    for (const path of [to.certificatePrint(id), to.certificatePrintFile(id)])
      expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(to.cancelCertificatePrint(id), {})).status).toBe(404)
    expect((await stranger.post(to.printCertificates(proposalId), { shape: 'each' })).status).toBe(404)
    const seen = await reading(db, other.officer, (read) =>
      read.selectFrom('certificatePrintPart').select('at').where('printId', '=', id).execute(),
    )
    expect(seen).toEqual([])
  })
})
