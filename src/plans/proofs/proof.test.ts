import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, reading, system, writing } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anUpload,
  aPhoto,
  aProof,
  aReport,
  aVerifiedProof,
  browserOf,
  colleagueOf,
  did,
  type GivenAgreement,
  planItemsOf,
  recordOf,
  refusalOf,
} from '#test'
import { reportFact } from '../facts/report.ts'
import { addProof } from './add.ts'
import { finish } from './finish.ts'
import { reopen } from './reopen.ts'
import { setProofAside } from './set-aside.ts'
import { unproven } from './standing.ts'
import { verifyProof } from './verify.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

type Promised = GivenAgreement & { itemId: string }

async function aPromise(): Promise<Promised> {
  const given = await anActiveAgreement(db)
  const [item] = await planItemsOf(db, given.id)
  return { ...given, itemId: item?.id ?? '' }
}

const isDone = async ({ id }: Promised) => (await planItemsOf(db, id))[0]?.doneOn

describe('the proof of a promise', () => {
  it('of a photo has day and place and is a picture [C4]', async () => {
    const { id, itemId, officer } = await aPromise()
    const typed = { id, itemId, kind: 'photo', happenedOn: '2027-03-10' }
    const file = await aPhoto()
    expect(await refusalOf(db, officer, addProof, { ...typed, file })).toBe('photo-without-place')
    const paper = { ...typed, place: 'Klinik', file: await anUpload() }
    expect(await refusalOf(db, officer, addProof, paper)).toBe('not-a-picture')
    const tomorrow = { ...typed, place: 'Klinik', file, happenedOn: '2027-03-11' }
    expect(await refusalOf(db, officer, addProof, tomorrow)).toBe('in-the-future')
    await did(db, officer, addProof, { ...typed, place: 'Klinik', file })
    const again = { ...typed, place: 'Klinik', file }
    expect(await refusalOf(db, officer, addProof, again)).toBe('same-file')
  })

  it('is verified by somebody else, in the act and in the database [C4]', async () => {
    const { id, itemId, officer, head } = await aPromise()
    const proof = await aProof(db, officer, { id, itemId })
    expect(await refusalOf(db, officer, verifyProof, proof)).toBe('own-proof')
    const alone = writing(db, system, (tx) =>
      tx
        .updateTable('proof')
        .set({ verifiedBy: officer.accountId, verifiedByName: 'x', verifiedOn: '2027-03-10' })
        .where('id', '=', proof.proofId)
        .execute(),
    )
    await expect(alone).rejects.toThrow()
    await did(db, head, verifyProof, proof)
    expect(await refusalOf(db, head, verifyProof, proof)).toBe('is-verified')
    expect((await recordOf(db, proof.proofId)).map(({ act }) => act)).toEqual([
      'proof.added',
      'proof.verified',
    ])
  })

  it('waits on the first page of the others, and not of who laid it [C4]', async () => {
    const { id, itemId, officer, head } = await aPromise()
    const { proofId } = await aProof(db, officer, { id, itemId })
    const place = `href="${to.proof(id, itemId, proofId)}"`
    const first = async (actor: typeof head) => (await (await browserOf(db, actor)).get('/')).text()
    expect(await first(head)).toContain(place)
    expect(await first(officer)).not.toContain(place)
    await did(db, head, verifyProof, { id, itemId, proofId })
    expect(await first(head)).not.toContain(place)
  })

  it('that shows something else is set aside with a reason, and stays in sight [C4]', async () => {
    const { id, itemId, officer, head } = await aPromise()
    const proof = await aProof(db, officer, { id, itemId })
    await did(db, head, setProofAside, { ...proof, reason: 'Bukan kegiatan ini' })
    expect(await refusalOf(db, head, verifyProof, proof)).toBe('is-set-aside')
    const browser = await browserOf(db, officer)
    expect(await (await browser.get(to.planItem(id, itemId))).text()).toContain('Disisihkan')
    expect(await (await browser.get(to.proof(id, itemId, proof.proofId))).text()).toContain(
      'Bukan kegiatan ini',
    )
  })

  it('once verified is not withdrawn by who laid it [C4]', async () => {
    const { id, itemId, officer, head } = await aPromise()
    const mine = await aProof(db, officer, { id, itemId })
    await did(db, officer, setProofAside, { ...mine, reason: 'Salah berkas' })
    const proof = await aVerifiedProof(db, { officer, head }, { id, itemId })
    const asked = { ...proof, reason: 'Salah berkas' }
    expect(await refusalOf(db, officer, setProofAside, asked)).toBe('own-proof')
    await did(db, head, setProofAside, asked)
  })

  it('is opened by its office and those above it; another office does not find it [P2]', async () => {
    const { id, itemId, officer } = await aPromise()
    const { proofId } = await aProof(db, officer, { id, itemId })
    const path = to.proofFile(id, itemId, proofId)
    const opened = await (await browserOf(db, officer)).get(path)
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const elsewhere = await browserOf(db, await anActor(db))
    expect((await elsewhere.get(path)).status).toBe(404)
    const registrar = await browserOf(db, await colleagueOf(db, officer, 'registrar'))
    expect((await registrar.get(path)).status).toBe(403)
  })
})

describe('"selesai"', () => {
  it('names the kinds of proof that are not verified yet [C4]', () => {
    const verified = { kind: 'photo' as const, verifiedOn: '2027-03-10', setAsideOn: null }
    const waiting = { kind: 'letter' as const, verifiedOn: null, setAsideOn: null }
    const aside = { kind: 'report' as const, verifiedOn: '2027-03-10', setAsideOn: '2027-03-11' }
    expect(unproven(['photo', 'letter', 'report'], [verified, waiting, aside])).toEqual([
      'Surat atau berita acara (menunggu diperiksa)',
      'Laporan kegiatan (belum ada)',
    ])
  })

  it('is refused until every expected proof is there and verified, and says what is missing [C4]', async () => {
    const promise = await aPromise()
    const { id, itemId, officer, head } = promise
    const browser = await browserOf(db, officer)
    const asked = { id, itemId, note: 'Disepakati cukup' }
    expect(await refusalOf(db, officer, finish, asked)).toBe('unproven')
    const refused = await browser.post(to.finishPlanItem(id, itemId), {})
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Daftar hadir (belum ada)')

    const proof = await aProof(db, officer, { id, itemId })
    expect(await refusalOf(db, officer, finish, asked)).toBe('unproven')
    expect(await (await browser.get(to.finishPlanItem(id, itemId))).text()).toContain(
      'Daftar hadir (menunggu diperiksa)',
    )
    await did(db, head, verifyProof, proof)
    await did(db, officer, finish, asked)
    expect(await isDone(promise)).toBe('2027-03-10')
    expect(await (await browser.get(to.planItem(id, itemId))).text()).toContain('Dinyatakan selesai oleh')
  })

  it('asks for a reason while less was counted than promised, and for none once all is there [C4] [C3]', async () => {
    const promise = await aPromise()
    const { id, itemId, officer } = promise
    await aVerifiedProof(db, promise, { id, itemId })
    await aReport(db, officer, { id, itemId }, { amount: '11' })
    expect(await refusalOf(db, officer, finish, { id, itemId })).toBe('short')
    await aReport(db, officer, { id, itemId }, { amount: '1' })
    await did(db, officer, finish, { id, itemId })
    expect(await isDone(promise)).toBe('2027-03-10')
  })

  it('closes the promise until it is opened again with a reason [C4]', async () => {
    const promise = await aPromise()
    const { id, itemId, officer, head } = promise
    expect(await refusalOf(db, head, reopen, { id, itemId, reason: 'Keliru' })).toBe('not-done')
    const proof = await aVerifiedProof(db, promise, { id, itemId })
    await did(db, officer, finish, { id, itemId, note: 'Disepakati cukup' })
    const more = { id, itemId, happenedOn: '2027-03-10', amount: '1', note: 'Lagi', file: await anUpload() }
    expect(await refusalOf(db, officer, reportFact, more)).toBe('is-done')
    expect(await refusalOf(db, head, setProofAside, { ...proof, reason: 'Keliru' })).toBe('is-done')
    expect(reopen.input.safeParse({ id, itemId }).success).toBe(false)
    await did(db, head, reopen, { id, itemId, reason: 'Baru separuh' })
    expect(await isDone(promise)).toBe(null)
    await did(db, officer, reportFact, more)
    const acts = (await recordOf(db, itemId)).map(({ act }) => act)
    expect(acts.slice(-2)).toEqual(['plan-item.done', 'plan-item.reopened'])
  })

  it('is said by the office that leads and by no stranger [P1] [P2]', async () => {
    const promise = await aPromise()
    const { id, itemId } = promise
    await aVerifiedProof(db, promise, { id, itemId })
    const asked = { id, itemId, note: 'Disepakati cukup' }
    const other = await anActor(db)
    await expect(did(db, other, finish, asked)).rejects.toMatchObject({ status: 404 })
    const auditor = await colleagueOf(db, promise.officer, 'auditor')
    await expect(did(db, auditor, finish, asked)).rejects.toMatchObject({ status: 403 })
    const waiting = await reading(db, system, (read) =>
      read.selectFrom('planItem').select('doneOn').where('id', '=', itemId).executeTakeFirstOrThrow(),
    )
    expect(waiting.doneOn).toBe(null)
  })
})
