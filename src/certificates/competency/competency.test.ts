import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { addDays, type Database, found, reading, system } from '#kernel'
import {
  aDatabase,
  aFinishedClass,
  anUpload,
  browserOf,
  certificateNow,
  did,
  type GivenFinishedClass,
  refusalOf,
} from '#test'
import { certify } from './certify.ts'
import { confirm } from './confirm.ts'
import { competentField, judge } from './judge.ts'
import { recordTest } from './record-test.ts'
import { takeBackResult } from './take-back.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const codes = ['M.74SPS03.013.2', 'I.56JBG00.012.1'] as const
const testTyped = (id: string, over: Record<string, string> = {}) => ({
  id,
  scheme: 'Pembuat Kue Kering',
  body: 'LSP Boga Contoh',
  licence: 'BNSP-LSP-123-ID',
  place: 'TUK Dapur Contoh',
  heldOn: '2027-03-05',
  assessor: 'Rina Asesor',
  assessorNumber: 'met.000.001234 2023',
  units: `${codes[0]} Menyiapkan adonan\n\n${codes[1].toLowerCase()}  Memanggang kue`,
  ...over,
})
const resultsOf = (testId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('competencyResult').selectAll().where('testId', '=', testId).orderBy('id').execute(),
  )

async function aTest(given: GivenFinishedClass, over: Record<string, string> = {}) {
  return await did(db, given.officer, recordTest, testTyped(given.cohort.id, over))
}

describe('a competency test', () => {
  it('holds assessor, body and place, and takes only true codes of units [I2]', async () => {
    const given = await aFinishedClass(db)
    const { id } = await aTest(given)
    const html = await (
      await (await browserOf(db, given.officer, { sample: true })).get(to.competencyTest(id))
    ).text()
    for (const words of ['MET.000.001234 2023', 'BNSP-LSP-123-ID', 'TUK Dapur Contoh', ...codes])
      expect(html).toContain(words)
    const wrong = (over: Record<string, string>) =>
      recordTest.input.safeParse(testTyped(given.cohort.id, over)).error?.issues[0]?.path[0]
    for (const units of ['', 'M.74SPS03.13.2 Judul', '74SPS03.013.2 Judul', codes[0], 'Menyiapkan adonan'])
      expect([units, wrong({ units })]).toEqual([units, 'units'])
    expect(wrong({ assessorNumber: '1234' })).toBe('assessorNumber')
    const twice = testTyped(given.cohort.id, { units: `${codes[0]} Satu\n${codes[0]} Dua` })
    expect(await refusalOf(db, given.officer, recordTest, twice)).toBe('code-twice')
  })

  it('is judged unit by unit, and a retake is tied to the attempt before [I2]', async () => {
    const given = await aFinishedClass(db)
    const [first, second] = given.people
    const { id } = await aTest(given)
    await did(db, given.officer, judge, {
      id,
      sat: [first.id, second.id],
      [competentField(first.id)]: [...codes],
      [competentField(second.id)]: codes[0],
    })
    const [whole, half] = await resultsOf(id)
    expect([whole?.complete, half?.complete, half?.competent]).toEqual([true, false, [codes[0]]])
    const { id: again } = await aTest(given, { heldOn: '2027-03-09' })
    expect(await refusalOf(db, given.officer, judge, { id: again, sat: first.id })).toBe('judged-already')
    await did(db, given.officer, judge, {
      id: again,
      sat: second.id,
      [competentField(second.id)]: [...codes],
    })
    expect(await resultsOf(again)).toMatchObject([{ attempt: 2, earlierId: half?.id, complete: true }])
  })

  it('is put right by taking a result back with a reason, which stays and counts no more [I2]', async () => {
    const given = await aFinishedClass(db)
    const [first, second] = given.people
    const { id } = await aTest(given)
    const wrong = { [competentField(first.id)]: [...codes] }
    await did(db, given.officer, judge, { id, sat: [first.id, second.id], ...wrong })
    const before = await resultsOf(id)
    const of = (participantId: string) =>
      found(before.find((each) => each.participantId === participantId && each.takenBackAt === null)).id
    const { id: again } = await aTest(given, { heldOn: '2027-03-09' })
    await did(db, given.officer, judge, { id: again, sat: second.id })
    const asked = (result: string) => ({ id, result, reason: 'Tertukar dengan rekan sekelas' })
    expect(await refusalOf(db, given.officer, takeBackResult, asked(of(second.id)))).toBe('sat-again')
    expect(takeBackResult.input.safeParse({ id, result: of(first.id), reason: '' }).success).toBe(false)
    await did(db, given.officer, takeBackResult, asked(of(first.id)))
    await expect(did(db, given.officer, takeBackResult, asked(of(first.id)))).rejects.toThrow()
    const html = await (
      await (await browserOf(db, given.officer, { sample: true })).get(to.competencyTest(id))
    ).text()
    expect(html).toContain('Tertukar dengan rekan sekelas')
    await did(db, given.officer, judge, { id, sat: first.id, [competentField(first.id)]: codes[0] })
    const after = (await resultsOf(id)).filter((each) => each.participantId === first.id)
    expect(after).toMatchObject([
      { complete: true, takenBackReason: 'Tertukar dengan rekan sekelas', attempt: 1 },
      { complete: false, takenBackAt: null, attempt: 1 },
    ])
  })

  it('ends with the body’s own certificate, which counts once a second person compared it [I2] [P7] [C3]', async () => {
    const given = await aFinishedClass(db)
    const [first, second] = given.people
    const { id } = await aTest(given)
    await did(db, given.officer, judge, {
      id,
      sat: [first.id, second.id],
      [competentField(first.id)]: [...codes],
    })
    const results = await resultsOf(id)
    const of = (participantId: string) => results.find((each) => each.participantId === participantId)?.id
    const typed = async (over: Record<string, unknown> = {}) => ({
      id,
      result: of(first.id),
      number: '56101 5120 2 0001234 2027',
      registration: 'BOG.123.00045 2027',
      issuedOn: '2027-03-08',
      validUntil: addDays('2030-03-08', -1),
      file: await anUpload('sertifikat-lsp.pdf'),
      ...over,
    })
    expect(await refusalOf(db, given.officer, certify, await typed({ result: of(second.id) }))).toBe(
      'not-competent',
    )
    expect(await refusalOf(db, given.officer, certify, await typed({ issuedOn: '2027-03-01' }))).toBe(
      'before-the-test',
    )
    const { certificateId } = await did(db, given.officer, certify, await typed())
    expect(await refusalOf(db, given.officer, certify, await typed())).toBe('certified-already')
    const facts = () =>
      reading(db, system, (read) =>
        read.selectFrom('fact').select('amount').where('recordId', '=', certificateId).execute(),
      )
    expect(await facts()).toEqual([])
    const back = { id, result: of(first.id), reason: 'Tertukar' }
    expect(await refusalOf(db, given.officer, takeBackResult, back)).toBe('certificate-stands')
    const one = await certificateNow(db, certificateId)
    expect(one).toMatchObject({ code: null, serial: null, number: '56101 5120 2 0001234 2027' })
    await did(db, given.head, confirm, { id: certificateId, version: 1 })
    expect(await facts()).toEqual([{ amount: 1n }])
    const html = await (
      await (await browserOf(db, given.officer, { sample: true })).get(to.certificate(certificateId))
    ).text()
    expect(html).toContain('LSP Boga Contoh')
    expect(html).not.toContain('Cetak PDF')
  })
})
