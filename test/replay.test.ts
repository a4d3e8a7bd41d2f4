import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addDays,
  catchUp,
  type Database,
  type Day,
  type Event,
  openDatabase,
  perform,
  type Reaction,
  reading,
  system,
  writing,
} from '#kernel'
import { secrets } from '#test'
import { vitalityMorning } from '#vitality'
import { reactions } from '../src/app.ts'
import { agrees } from './replay/agrees.ts'
import { oneOfEach, type Step } from './replay/one-of-each.ts'
import { doings } from './replay/steps.ts'
import { toldOf } from './replay/told.ts'
import { aWorld, firstDay } from './replay/world.ts'
import { freshDatabase } from './worker-database.ts'

let db: Database
let owner: pg.Client
beforeAll(async () => {
  const connection = await freshDatabase()
  db = openDatabase(connection, () => undefined, { secrets })
  owner = new pg.Client(connection)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await db.destroy()
})

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.oneof(
    ...Object.entries(doings).map(([name, [weight]]) => ({
      weight,
      arbitrary: fc.constant(name as keyof typeof doings),
    })),
  ),
  a: fc.nat(7),
  b: fc.nat(15),
  days: fc.constantFrom(0, 0, 0, 1, 1, 2, 5),
  heard: fc.boolean(),
})

/** Every event comes twice, as it may after a crash. */
const twice: Reaction[] = reactions.map((reaction) => ({
  ...reaction,
  async react(tx, event, now) {
    await reaction.react(tx, event, now)
    await reaction.react(tx, event, now)
  },
}))
const noonOf = (day: Day) => new Date(`${day}T05:00:00Z`)
const hear = (day: Day) => catchUp(db, twice, () => noonOf(day))

/** The morning round of the units' zone, as if no other history had seen that day. */
async function morning(day: Day): Promise<void> {
  await owner.query('delete from daily_round')
  await perform(
    db,
    vitalityMorning.act,
    { zone: 'Asia/Makassar', day },
    { ...system, zone: 'Asia/Makassar' },
    noonOf(day),
  )
}

/** All events of a history once more, twice each, as a reaction would see them whose place was lost. */
async function replay(from: bigint, day: Day): Promise<void> {
  const events = await reading(db, system, (read) =>
    sql<Event>`select event.* from event join event_seal on event_id = event.id where seq > ${from} order by seq`.execute(
      read,
    ),
  )
  for (const { acts, react } of twice) {
    for (const event of events.rows) {
      if (acts !== 'all' && !acts.includes(event.act)) continue
      await writing(db, system, (tx) => react(tx, event, noonOf(day)))
    }
  }
}

const lastSeal = async () => {
  const { rows } = await owner.query('select coalesce(max(seq), 0) as seq from event_seal')
  return BigInt(rows[0].seq)
}

/** Lives through a history, recounts it at its end and so many days later, then hears it all once more. */
async function live(steps: readonly Step[], later: number, each: (done: Set<string>, step: Step) => void) {
  const before = await lastSeal()
  const world = await aWorld(db)
  let today = firstDay
  for (const step of steps) {
    const { does, a, b, days, heard } = step
    await owner.query('delete from daily_round')
    const done = new Set<string>()
    await doings[does][1]({ db, world, today, a, b, done })
    each(done, step)
    if (heard) await hear(today)
    today = addDays(today, days)
  }
  await hear(today)
  await agrees(db, world, today)

  today = addDays(today, later)
  await morning(today)
  await agrees(db, world, today)
  const told = await toldOf(db, world, today)
  await replay(before, today)
  expect(await toldOf(db, world, today)).toEqual(told)
}

describe('every number is what a recount of the records finds, and hearing it all again changes nothing', () => {
  it('after a history in which everything happens that may happen [C3] [D2] [H6] [H7] [B17]', async () => {
    const brings = new Map(oneOfEach)
    expect(new Set(oneOfEach.map(([{ does }]) => does))).toEqual(new Set(Object.keys(doings)))
    await live([...brings.keys()], 45, (done, step) => {
      expect([step.does, ...done]).toContain(brings.get(step))
    })
  }, 60_000)

  it('after any history of sessions, marks, places, promises and suspensions [C3] [D2] [H6] [H7] [B17]', async () => {
    const later = fc.constantFrom(0, 45, 100, 200)
    const history = fc.record({ steps: fc.array(step, { minLength: 8, maxLength: 30 }), later })
    await fc.assert(
      fc.asyncProperty(history, ({ steps, later }) => live(steps, later, () => undefined)),
      { numRuns: 15, interruptAfterTimeLimit: 45_000 },
    )
  }, 90_000)
})
