import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, type Database, daysBetween, newId, reading, system, writing } from '#kernel'
import { aDatabase, anAgreementAt, now } from '#test'
import { factKindCodes } from './kinds.ts'
import { lastFactOf, progressOf } from './progress.ts'
import { expectedBy, expectedOn } from './schedule.ts'
import { type Happened, settleFacts } from './settle.ts'

const anyDay = fc.nat({ max: 900 }).map((at) => addDays('2027-01-01', at))
const planned = fc
  .record({
    quantity: fc.integer({ min: 1, max: 9_999_999 }),
    startsOn: anyDay,
    length: fc.nat({ max: 800 }),
    stopped: fc.option(fc.nat({ max: 800 })),
  })
  .map(({ length, stopped, ...item }) => ({
    ...item,
    endsOn: addDays(item.startsOn, length),
    stoppedOn: stopped === null ? null : addDays(item.startsOn, stopped),
  }))

describe('what should have happened by today', () => {
  it('is nothing before a promise begins and all of it on its last day [C3]', () => {
    fc.assert(
      fc.property(planned, ({ stoppedOn: _, ...rest }) => {
        const item = { ...rest, stoppedOn: null }
        expect(expectedOn(item, addDays(item.startsOn, -1))).toBe(0)
        expect(expectedOn(item, item.endsOn)).toBe(item.quantity)
        expect(expectedOn(item, addDays(item.endsOn, 30))).toBe(item.quantity)
      }),
    )
  })

  it('never falls as days pass, and stands still once the promise is stopped [C3]', () => {
    fc.assert(
      fc.property(planned, anyDay, fc.nat({ max: 90 }), (item, day, more) => {
        const later = addDays(day, more)
        expect(expectedOn(item, later)).toBeGreaterThanOrEqual(expectedOn(item, day))
        if (item.stoppedOn && daysBetween(item.stoppedOn, day) >= 0)
          expect(expectedOn(item, later)).toBe(expectedOn(item, day))
      }),
    )
  })

  it('is spread evenly: twelve visits in a year are six at its middle [C3]', () => {
    const year = { quantity: 12, startsOn: '2027-01-01', endsOn: '2027-12-31', stoppedOn: null }
    expect(expectedOn(year, '2027-07-02')).toBe(6)
    expect(expectedOn(year, '2027-01-30')).toBe(0)
  })
})

it('reads the same from a list of many as of one [C3]', async () => {
  const db = await aDatabase()
  const { id } = await anAgreementAt(db, 'exploration')
  await fc.assert(
    fc.asyncProperty(planned, anyDay, async (item, day) => {
      await writing(db, system, (tx) =>
        tx.updateTable('planItem').set(item).where('agreementId', '=', id).execute(),
      )
      const { rows } = await reading(db, system, (read) =>
        sql<{ expected: bigint }>`select ${expectedBy(day)} as expected from plan_item
          where agreement_id = ${id}`.execute(read),
      )
      expect(Number(rows[0]?.expected)).toBe(expectedOn(item, day))
    }),
    { numRuns: 40 },
  )
})

describe('what facts come to', () => {
  let db: Database
  let given: { id: string; itemId: string; unitId: string; kanwilId: string }
  beforeEach(async () => {
    db = await aDatabase()
    const { id, officer } = await anAgreementAt(db, 'exploration')
    const item = await reading(db, system, (read) =>
      read.selectFrom('planItem').select('id').where('agreementId', '=', id).executeTakeFirstOrThrow(),
    )
    given = {
      id,
      itemId: item.id,
      unitId: officer.scope?.unitId ?? '',
      kanwilId: officer.scope?.kanwilId ?? '',
    }
  })

  const settle = (record: string, happened: Happened[]) =>
    writing(db, system, (tx) => {
      const { unitId, kanwilId } = given
      return settleFacts(tx, now, { kind: 'lesson', id: record, unitId, kanwilId }, happened)
    })

  const inJuly = () => reading(db, system, (read) => progressOf(read, [given.id], '2027-07-01'))

  it('equals a recount after any history of records and corrections [C3] [D2]', async () => {
    const records = [newId(), newId(), newId()]
    const happening = fc.record({
      kind: fc.constantFrom(...factKindCodes),
      happenedOn: fc.constantFrom('2027-02-01', '2027-02-02', '2027-03-01'),
      amount: fc.bigInt(1n, 50n),
      ofItem: fc.boolean(),
      sex: fc.constantFrom(null, 'male' as const, 'female' as const),
    })
    const step = fc.record({ at: fc.nat({ max: 2 }), happened: fc.array(happening, { maxLength: 4 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (history) => {
        for (const { at, happened } of history) {
          const facts = happened.map(({ ofItem, ...fact }) => ({
            ...fact,
            agreementId: given.id,
            planItemId: ofItem ? given.itemId : null,
          }))
          await settle(records[at] ?? '', facts)
        }
        const { kept, counted } = await bothOf(db, given.id)
        expect(kept).toEqual(counted)
      }),
      { numRuns: 30 },
    )
  })

  it('says how far a promise is, by the facts that count for it [C3]', async () => {
    const record = newId()
    const [before] = await inJuly()
    const ours = { agreementId: given.id, planItemId: given.itemId, happenedOn: '2027-04-03' }
    await settle(record, [
      { ...ours, kind: 'service', amount: 4n },
      { ...ours, kind: 'people', amount: 90n },
    ])
    const [after] = await inJuly()
    expect(after).toMatchObject({ kind: 'service', target: 12, expected: 4, done: false, overdue: false })
    expect((after?.achieved ?? 0) - (before?.achieved ?? 0)).toBe(4)
    expect(after?.lastOn).toBe('2027-04-03')
    expect(await reading(db, system, (read) => lastFactOf(read, [given.id]))).toEqual(
      new Map([[given.id, '2027-04-03']]),
    )

    await settle(record, [])
    const [again] = await inJuly()
    expect(again).toEqual({ ...before, expected: 4 })
  })
})

/** What stands in the sums, and what the ledger says when it is asked again; what came to nothing says nothing. */
async function bothOf(db: Database, id: string) {
  const { rows } = await reading(db, system, (read) =>
    sql<{ kept: unknown; counted: unknown }>`select
      (select jsonb_object_agg(concat_ws(' ', plan_item_id, kind), array[amount::text, last_on::text])
        from fact_sum where agreement_id = ${id} and amount <> 0) as kept,
      (select jsonb_object_agg(concat_ws(' ', plan_item_id, kind), array[amount::text, last_on::text]) from (
        select plan_item_id, kind, sum(amount) as amount, max(happened_on) as last_on
        from (select plan_item_id, kind, happened_on, sum(amount) as amount from fact
          where agreement_id = ${id} group by 1, 2, 3 having sum(amount) <> 0) days
        group by 1, 2) again) as counted`.execute(read),
  )
  return rows[0] as { kept: unknown; counted: unknown }
}
