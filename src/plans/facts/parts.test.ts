import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading, system } from '#kernel'
import { sexCodes, statusCodes } from '#people'
import { aDatabase, anActiveAgreement, browserOf, factsOfRecord, planItemsOf } from '#test'
import { type AgeGroup, ageGroups } from './kinds.ts'
import { partsOf } from './parts.ts'
import type { Happened } from './settle.ts'

const ages = Object.keys(ageGroups) as AgeGroup[]
const counted = fc.record({
  sex: fc.constantFrom(null, ...sexCodes),
  ageGroup: fc.constantFrom(null, ...ages),
  status: fc.constantFrom(null, ...statusCodes),
  amount: fc.bigInt(1n, 40n),
})

describe('the people of a promise', () => {
  it('divided by sex, by age and by status are the same people, the unknown among them [D2]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, id)
    const planItemId = item?.id ?? ''
    const record = await factsOfRecord(db, officer, [])
    await fc.assert(
      fc.asyncProperty(fc.array(counted, { minLength: 1, maxLength: 12 }), async (people) => {
        const facts = people.map((each): Happened => {
          return { ...each, kind: 'people', happenedOn: '2027-03-10', agreementId: id, planItemId }
        })
        await factsOfRecord(db, officer, facts, { id: record })
        const divisions = await reading(db, system, (read) => partsOf(read, planItemId, 'people'))
        const whole = Number(people.reduce((sum, { amount }) => sum + amount, 0n))
        expect(divisions).toHaveLength(3)
        for (const { parts, total } of divisions) {
          expect(total).toBe(whole)
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
        }
        const unknown = divisions[0]?.parts.find(({ label }) => label === 'Tidak diketahui')?.amount ?? 0
        const nameless = people.filter(({ sex }) => sex === null)
        expect(unknown).toBe(Number(nameless.reduce((sum, { amount }) => sum + amount, 0n)))
      }),
      { numRuns: 25 },
    )
  })

  it('stand on the page of the promise with their sum [D2]', async () => {
    const db = await aDatabase()
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, id)
    const planItemId = item?.id ?? ''
    const of = { kind: 'people' as const, happenedOn: '2027-03-10', agreementId: id, planItemId }
    await factsOfRecord(db, officer, [
      { ...of, amount: 7n, sex: 'female', ageGroup: 'youth', status: 'inmate' },
      { ...of, amount: 4n, sex: 'male', ageGroup: 'adult', status: 'detainee' },
      { ...of, amount: 2n },
    ])
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(`/kerja-sama/${id}/rencana-aksi/${planItemId}`)).text()
    const card = page.slice(page.indexOf('id="kelompok"'), page.indexOf('id="fakta"'))
    expect(card.match(/<tfoot>.*?<\/tfoot>/gs)?.map((foot) => /13/.test(foot))).toEqual([true, true, true])
    expect(card.match(/Tidak diketahui/g)).toHaveLength(3)
  })
})
