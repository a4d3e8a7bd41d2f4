import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Actor, type Database, type Permission, permissions, type Role, reading, system } from '#kernel'
import { reportFact, setCounting } from '#plans'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAgreementAt,
  anUpload,
  aPartner,
  aPdf,
  aPledge,
  aReceipt,
  aUnit,
  browserOf,
  colleagueOf,
  did,
  planItemsOf,
  pledgeTyped,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { endUse } from './end-use.ts'
import { promise } from './promise.ts'
import { receive } from './receive.ts'
import { revise } from './revise.ts'
import { standingCodes, standsAs, standsOn } from './standing.tsx'
import { takeBack } from './take-back.ts'
import { use } from './use.ts'
import { withdraw } from './withdraw.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** After the day until which the books were promised. */
const later = new Date('2027-04-20T02:00:00Z')
const pageOf = async (actor: Actor, path: string, clock = () => later) => {
  const response = await (await browserOf(db, actor, { sample: true, clock })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}

/** A pledge for a promise that is counted by the goods that come. */
async function books(over: Record<string, unknown> = {}) {
  const given = await anActiveAgreement(db)
  const [item] = await planItemsOf(db, given.id)
  const itemId = item?.id ?? ''
  await did(db, given.officer, setCounting, { id: given.id, itemId, counting: 'goods' })
  const { id: pledgeId } = await aPledge(db, given.officer, given, { planItemId: itemId, ...over })
  return { ...given, itemId, pledgeId }
}

const achieved = (planItemId: string) =>
  reading(db, system, async (read) => {
    const sums = await read.selectFrom('factSum').selectAll().where('planItemId', '=', planItemId).execute()
    return sums.map(({ kind, amount }) => [kind, Number(amount)])
  })
const received = { receivedOn: today, quantity: '80', condition: 'good', receivedBy: 'Siti Rahmah' }

describe('help in kind', () => {
  it('is followed from the pledge over each receipt with its handover note to where it is used [C5]', async () => {
    const { officer, pledgeId, itemId } = await books()
    const browser = await browserOf(db, officer, { sample: true })
    expect(await pageOf(officer, to.pledge(pledgeId), () => new Date('2027-03-10T02:00:00Z'))).toContain(
      'Dijanjikan',
    )
    const answer = await browser.post(to.receivePledge(pledgeId), {
      ...received,
      file: aPdf('bast.pdf', pledgeId),
    })
    expect(answer.status).toBe(303)
    expect(await achieved(itemId)).toEqual([['goods', 80]])
    await aReceipt(db, officer, pledgeId, { quantity: '120', condition: 'incomplete' })
    expect(await achieved(itemId)).toEqual([['goods', 200]])
    await did(db, officer, use, {
      id: pledgeId,
      quantity: '150',
      location: 'Sudut baca Blok A',
      sinceOn: today,
    })
    const html = await pageOf(officer, to.pledge(pledgeId))
    for (const words of [
      'bast.pdf',
      'Sudut baca Blok A',
      '200 buku',
      'Rp10.000.000',
      '50 buku diterima tetapi belum dipakai.',
    ])
      expect(html).toContain(words)
    const [, file = ''] = /href="(\/bantuan\/[^"]+\/berkas)"/.exec(html) ?? []
    expect((await browser.get(file)).headers.get('content-type')).toBe('application/pdf')
    expect((await recordOf(db, pledgeId)).map(({ act }) => act)).toEqual([
      'pledge.promised',
      'pledge.received',
      'pledge.received',
      'pledge.used',
    ])
  })

  it('is not received without a handover note [C5]', async () => {
    const { officer, pledgeId } = await books()
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(to.receivePledge(pledgeId), received)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="Siti Rahmah"')
  })

  it('of which nobody said how much is never guessed [C5]', async () => {
    const { officer, pledgeId } = await books({ quantity: undefined, value: undefined })
    expect(await pageOf(officer, to.pledge(pledgeId))).toContain('belum disebut')
    await aReceipt(db, officer, pledgeId, { quantity: '3' })
    expect(await pageOf(officer, to.pledge(pledgeId))).toContain('Diterima')
  })

  it('never comes to more than was promised, nor is more used than came [C5]', async () => {
    const { officer, pledgeId, partnerId } = await books()
    const refused = async (over: object) =>
      refusalOf(db, officer, receive, { id: pledgeId, ...received, file: await anUpload(), ...over })
    expect(await refused({ quantity: '201' })).toBe('more-than-pledged')
    expect(await refused({ receivedOn: '2027-03-09' })).toBe('before-the-pledge')
    expect(await refused({ receivedOn: '2027-03-11' })).toBe('in-the-future')
    await aReceipt(db, officer, pledgeId)
    const using = { id: pledgeId, quantity: '81', location: 'Blok A', sinceOn: today }
    expect(await refusalOf(db, officer, use, using)).toBe('more-than-received')
    const less = { id: pledgeId, version: '1', partnerId, ...pledgeTyped({ quantity: '79' }) }
    expect(await refusalOf(db, officer, revise, less)).toBe('less-than-received')
  })

  it('counts once for one handover note, and what was wrong is taken back in sight of all [C5] [C3]', async () => {
    const { officer, pledgeId, itemId } = await books()
    const file = await anUpload('bast.pdf', pledgeId)
    await did(db, officer, receive, { id: pledgeId, ...received, file })
    expect(await refusalOf(db, officer, receive, { id: pledgeId, ...received, file })).toBe('same-file')
    const receipt = await aReceipt(db, officer, pledgeId, { quantity: '20' })
    await did(db, officer, use, { id: pledgeId, quantity: '90', location: 'Blok A', sinceOn: today })
    const back = { id: pledgeId, receiptId: receipt.id, reason: 'Salah hitung' }
    expect(await refusalOf(db, officer, takeBack, back)).toBe('is-in-use')
    const standing = await reading(db, system, (read) =>
      read.selectFrom('pledgeUse').select('id').where('pledgeId', '=', pledgeId).executeTakeFirstOrThrow(),
    )
    const end = { id: pledgeId, useId: standing.id, endedHow: 'moved', endedOn: today }
    await did(db, officer, endUse, end)
    expect(await refusalOf(db, officer, endUse, end)).toBe('is-ended')
    await did(db, officer, takeBack, back)
    expect(await achieved(itemId)).toEqual([['goods', 80]])
    expect(await pageOf(officer, to.pledge(pledgeId))).toContain('Salah hitung')
    expect(await refusalOf(db, officer, takeBack, back)).toBe('is-taken-back')
  })

  it('is counted from receipts alone, and not told by hand as well [C5] [C3]', async () => {
    const { officer, id, itemId } = await books()
    const told = { id, itemId, happenedOn: today, amount: '10', note: 'Buku datang', file: await anUpload() }
    expect(await refusalOf(db, officer, reportFact, told)).toBe('from-records')
  })

  it('that is overdue is asked for on the first page until it came or was called off [C5] [N1]', async () => {
    const { officer, pledgeId } = await books()
    const asks = async () => (await pageOf(officer, '/')).includes(`href="${to.pledge(pledgeId)}"`)
    expect(await asks()).toBe(true)
    expect(await pageOf(officer, to.pledge(pledgeId))).toContain('Lewat tenggat')
    await did(db, officer, withdraw, { id: pledgeId, reason: 'Anggaran mitra dipotong' }, later)
    expect(await asks()).toBe(false)
    const more = { id: pledgeId, ...received, file: await anUpload() }
    expect(await refusalOf(db, officer, receive, more)).toBe('is-withdrawn')
  })

  it('belongs to a party and a promise of an agreement in force [C5]', async () => {
    const early = await anAgreementAt(db, 'drafting')
    const typed = (over: object) => ({
      agreementId: early.id,
      partnerId: early.partnerId,
      ...pledgeTyped(),
      ...over,
    })
    expect(await refusalOf(db, early.officer, promise, typed({}))).toBe('not-in-force')
    const { id, officer, partnerId } = await anActiveAgreement(db)
    const stranger = await aPartner(db, officer)
    const here = { agreementId: id, partnerId }
    expect(await refusalOf(db, officer, promise, typed({ ...here, partnerId: stranger.id }))).toBe(
      'not-a-party',
    )
    const [foreign] = await planItemsOf(db, early.id)
    expect(await refusalOf(db, officer, promise, typed({ ...here, planItemId: foreign?.id }))).toBe(
      'unknown-item',
    )
    expect(promise.input.safeParse(typed({ ...here, dueOn: '2027-03-01' })).error?.issues[0]?.path).toEqual([
      'dueOn',
    ])
  })

  it('stands alike on its page and in the list, whatever came of it [C5]', async () => {
    const amount = fc.bigInt(0n, 20n)
    const pledge = fc.record({
      withdrawnOn: fc.constantFrom(null, today),
      quantity: fc.option(fc.bigInt(1n, 20n)),
      received: amount,
      inUse: amount,
      dueOn: fc.constantFrom(null, '2027-03-09', today, '2027-03-11'),
    })
    await fc.assert(
      fc.asyncProperty(pledge, async (each) => {
        const held = await reading(db, system, (read) =>
          sql<Record<string, boolean>>`select ${sql.join(
            standingCodes.map((code) => sql`${standsAs(code, today)} as ${sql.ref(code)}`),
          )} from (select ${each.withdrawnOn}::date as withdrawn_on, ${each.quantity}::bigint as quantity,
            ${each.dueOn}::date as due_on) pledge, (select ${each.received}::bigint as received) came,
            (select ${each.inUse}::bigint as in_use) used`.execute(read),
        )
        const [row = {}] = held.rows
        const standing = Object.keys(row).filter((code) => row[code])
        const camel = standingCodes.filter((code) => standsOn(each, today) === code)
        expect(standing.map((code) => code.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`))).toEqual(
          camel,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('who may', () => {
  const asked = ['pledge.read', 'pledge.write'] as const satisfies Permission[]
  it.for(asked)(
    '%s is answered as the table says, and elsewhere there is nothing [P1]',
    async (permission) => {
      const { officer, pledgeId } = await books()
      const paths =
        permission === 'pledge.read'
          ? [to.pledge(pledgeId), to.pledges]
          : [to.receivePledge(pledgeId), to.usePledge(pledgeId), to.newPledge]
      const allowed: readonly Role[] = permissions[permission]
      for (const role of ['programme-officer', 'section-head', 'registrar', 'unit-head'] as const) {
        const browser = await browserOf(db, await colleagueOf(db, officer, role), { sample: true })
        for (const path of paths)
          expect([role, path, (await browser.get(path)).status]).toEqual([
            role,
            path,
            allowed.includes(role) ? 200 : 403,
          ])
      }
      const stranger = await browserOf(db, await anActor(db, { unit: await aUnit(db) }), { sample: true })
      for (const path of paths.filter((each) => each.includes(pledgeId)))
        expect((await stranger.get(path)).status).toBe(404)
    },
  )
})
