import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Database, openDatabase, reading, system, writing } from '#kernel'
import { aMorning, anActiveAgreement, anActor, aUnit } from '#test'
import { alter } from '../../test/first-page.ts'
import { freshDatabase } from '../../test/worker-database.ts'
import { climbing, countdown, dueSteps, type Step } from './steps.ts'

const opened = '2027-01-01'
const climb = { owner: 0, 'section-head': 7, 'unit-head': 14, kanwil: 30 }

/** Mornings on which the program ran, as days after the first. */
const someMornings = fc.uniqueArray(fc.integer({ min: 0, max: 220 }), { minLength: 1, maxLength: 60 })

/** Every step given on these mornings, with its day. */
function walk(steps: readonly Step[], mornings: readonly number[]) {
  let given = 0
  return [...mornings]
    .sort((one, other) => one - other)
    .flatMap((after) => {
      const due = dueSteps(steps, given, addDays(opened, after))
      given = due.at(-1)?.number ?? given
      return due.map(({ number }) => ({ number, after }))
    })
}

describe('the steps of a reminder', () => {
  it('of a climb come each once, in order, never early, on the first morning after their day [C2]', () => {
    fc.assert(
      fc.property(someMornings, (mornings) => {
        const given = walk(climbing(climb, opened), mornings)
        const last = Math.max(...mornings)
        const expected = [0, 7, 14, 30].flatMap((on, at) =>
          on <= last ? [{ number: at + 1, after: Math.min(...mornings.filter((day) => day >= on)) }] : [],
        )
        expect(given).toEqual(expected)
      }),
    )
  })

  it('of a countdown come at most once, in order, and one a morning [B9]', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(someMornings, days, (mornings, before) => {
        const given = walk(countdown(before, addDays(opened, 210)), mornings)
        expect(given).toEqual([...given].sort((one, other) => one.number - other.number))
        expect(new Set(given.map(({ number }) => number)).size).toBe(given.length)
        expect(new Set(given.map(({ after }) => after)).size).toBe(given.length)
      }),
    )
  })
})

describe('any history of a thing owed', () => {
  let db: Database
  let today = '2027-04-01'
  beforeAll(async () => {
    db = openDatabase(await freshDatabase(), () => undefined)
  })
  afterAll(() => db.destroy())

  const histories = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 20 }).map((days) => ({ days })) },
      { weight: 1, arbitrary: fc.constant({ settled: true }) },
      { weight: 1, arbitrary: fc.constant({ settled: false }) },
    ),
    { minLength: 3, maxLength: 14 },
  )

  it('gives each step at most once while it is open, in order, and none after it is settled [C2]', async () => {
    const unit = await aUnit(db)
    const officer = await anActor(db, { unit })
    await anActor(db, { unit, roles: ['section-head'] })
    const head = await anActor(db, { unit, roles: ['unit-head'] })
    const { id } = await anActiveAgreement(db, { officer, head })
    await alter(db, id, { endsOn: '2090-01-01' })
    const owe = (owed: boolean) =>
      writing(db, system, (tx) =>
        tx
          .updateTable('planItem')
          .set({ startsOn: '2027-01-01', endsOn: owed ? '2027-03-30' : '2080-01-01' })
          .where('agreementId', '=', id)
          .execute(),
      )

    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const event of history) {
          if ('settled' in event) await owe(!event.settled)
          else {
            today = addDays(today, event.days)
            await aMorning(db, today)
          }
        }
        await owe(false)
        today = addDays(today, 1)
        await aMorning(db, today)
        const rows = await noticesOf(id)
        for (const own of Map.groupBy(rows, ({ reminderId }) => reminderId).values()) {
          expect(own.map(({ step }) => step)).toEqual([1, 2, 3].slice(0, own.length))
          for (const { givenOn, openedOn, settledOn, step } of own) {
            expect(givenOn >= addDays(openedOn, [0, 7, 14][step - 1] ?? 0)).toBe(true)
            expect(settledOn !== null && givenOn < settledOn).toBe(true)
          }
        }
      }),
      { numRuns: 15 },
    )
    expect((await noticesOf(id)).length).toBeGreaterThan(5)
  })

  const noticesOf = (agreementId: string) =>
    reading(db, system, (read) =>
      read
        .selectFrom('notice')
        .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
        .select([
          'notice.reminderId',
          'notice.step',
          'notice.givenOn',
          'reminder.openedOn',
          'reminder.settledOn',
        ])
        .where('reminder.agreementId', '=', agreementId)
        .where('reminder.kind', '=', 'plan-item-past')
        .orderBy('notice.givenOn')
        .orderBy('notice.step')
        .execute(),
    )
})
