import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, newId, reading, system, writing } from '#kernel'
import { aDatabase, anAgreementAt, now } from '#test'
import { factKindCodes } from './kinds.ts'
import { type FactSource, type Happened, settleFacts } from './settle.ts'

let db: Database
let source: Omit<FactSource, 'id'>
let agreementId: string
beforeAll(async () => {
  db = await aDatabase()
  const { id, officer } = await anAgreementAt(db, 'exploration')
  agreementId = id
  source = { kind: 'lesson', unitId: officer.scope?.unitId ?? '', kanwilId: officer.scope?.kanwilId ?? '' }
})

const settle = (id: string, happened: Happened[]) =>
  writing(db, system, (tx) => settleFacts(tx, now, { ...source, id }, happened))
const ledgerOf = (id: string) =>
  reading(db, system, (read) => read.selectFrom('fact').selectAll().where('recordId', '=', id).execute())

const happening = fc.record({
  kind: fc.constantFrom(...factKindCodes),
  happenedOn: fc.constantFrom('2027-02-01', '2027-02-02'),
  amount: fc.bigInt(1n, 50n),
  agreementId: fc.constantFrom(null, 'ours'),
  sex: fc.constantFrom(null, 'male' as const, 'female' as const),
})
const ours = (facts: Happened[]) =>
  facts.map((fact) => ({ ...fact, agreementId: fact.agreementId ? agreementId : null }))

/** What a list of facts comes to, one line for each thing said. */
function sums(facts: Happened[]): Record<string, bigint> {
  const sum: Record<string, bigint> = {}
  for (const { kind, happenedOn, amount, agreementId: of, sex } of facts) {
    const said = [kind, happenedOn, of ?? '', sex ?? ''].join(' ')
    sum[said] = (sum[said] ?? 0n) + amount
  }
  return Object.fromEntries(
    Object.entries(sum)
      .filter(([, amount]) => amount !== 0n)
      .sort(),
  )
}

describe('the ledger of facts', () => {
  it('says of a record what is true of it now, through any history of corrections [C3]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(happening, { maxLength: 5 }), { maxLength: 5 }), async (history) => {
        const id = newId()
        for (const happened of history) await settle(id, ours(happened))
        expect(sums(await ledgerOf(id))).toEqual(sums(ours(history.at(-1) ?? [])))
      }),
      { numRuns: 40 },
    )
  })

  it('writes nothing when nothing has changed, and keeps what was said before [C3]', async () => {
    const id = newId()
    const held: Happened[] = [{ kind: 'lesson', happenedOn: '2027-02-01', amount: 1n, agreementId }]
    expect(await settle(id, held)).toBe(true)
    expect(await settle(id, held)).toBe(false)
    expect(await settle(id, [])).toBe(true)
    expect((await ledgerOf(id)).map(({ amount }) => amount).sort()).toEqual([-1n, 1n])
  })

  it('cannot be changed or removed [C3]', async () => {
    const id = newId()
    await settle(id, [{ kind: 'visit', happenedOn: '2027-02-01', amount: 2n }])
    const change = writing(db, system, (tx) =>
      tx.updateTable('fact').set({ amount: 3n }).where('recordId', '=', id).execute(),
    )
    await expect(change).rejects.toThrow()
    const remove = writing(db, system, (tx) => tx.deleteFrom('fact').where('recordId', '=', id).execute())
    await expect(remove).rejects.toThrow()
  })
})
