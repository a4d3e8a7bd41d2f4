import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoursOf } from '#attendance'
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
import { progressOf } from '#plans'
import { secrets } from '#test'
import { vitalityMorning } from '#vitality'
import { reactions } from '../src/app.ts'
import { partsOf } from '../src/plans/facts/parts.ts'
import { standingOf } from '../src/vitality/queries.ts'
import { recordsOf } from './replay/records.ts'
import { factsIn, hoursIn, progressIn, standingIn } from './replay/recount.ts'
import { doings } from './replay/steps.ts'
import { aWorld, firstDay, type World } from './replay/world.ts'
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

const step = fc.record({
  does: fc.oneof(
    ...Object.entries(doings).map(([name, [weight]]) => ({
      weight,
      arbitrary: fc.constant(name as keyof typeof doings),
    })),
  ),
  a: fc.nat(7),
  b: fc.nat(15),
  /** Days until the next step; and whether the worker comes by before it. */
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

/** What the program says of a world: its ledger, hours, progress, parts, sums and standing. */
async function toldOf(world: World, today: Day) {
  return reading(
    db,
    system,
    async (read) => {
      const rows = async <Row>(statement: ReturnType<typeof sql<Row>>) => (await statement.execute(read)).rows
      const of = sql`agreement_id = ${world.agreementId} or record_id in (select id from lesson where cohort_id = ${world.cohortId}
      union select id from participant where cohort_id = ${world.cohortId})`
      const agreement = await read
        .selectFrom('agreement')
        .selectAll()
        .where('id', '=', world.agreementId)
        .executeTakeFirstOrThrow()
      const items = [...world.items, world.reported]
      return {
        ledger:
          await rows<Said>(sql<Said>`select record_id as record, agreement_id, plan_item_id as item_id, kind, happened_on as on,
        coalesce(case when kind in ('people', 'person-hours') then coalesce(sex, 'null') || ' ' || coalesce(age_group, 'null') end, '') as whom,
        sum(amount)::int as amount from fact where ${of} group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0`),
        sums: await rows<Sum>(sql<Sum>`select plan_item_id as item_id, kind, amount::int, last_on from fact_sum
        where agreement_id = ${world.agreementId} and amount <> 0`),
        hours: await hoursOf(read, world.cohortId),
        progress: await progressOf(read, [world.agreementId], today),
        parts: await Promise.all(
          items.flatMap((id) => [partsOf(read, id, 'people'), partsOf(read, id, 'person-hours')]),
        ),
        standing: await standingOf(read, agreement as never, today),
        kept: await rows(sql<object>`select * from vitality where agreement_id = ${world.agreementId}`),
      }
    },
    240_000,
  )
}

interface Said {
  record: string
  agreementId: string | null
  itemId: string | null
  kind: string
  on: Day
  whom: string
  amount: number
}
interface Sum {
  itemId: string
  kind: string
  amount: number
  lastOn: Day
}

const sorted = <Row>(rows: Iterable<Row>) => [...rows].map((row) => JSON.stringify(row)).sort()
const only = (rows: readonly object[], names: readonly string[]) =>
  sorted(rows.map((row) => names.map((name) => [name, (row as Record<string, unknown>)[name]])))

/** The sums of rows that agree in everything but the amount. */
function added<Row extends { amount: number }>(rows: readonly Row[], of: (row: Row) => unknown[]) {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const key = JSON.stringify(of(row))
    sums.set(key, (sums.get(key) ?? 0) + row.amount)
  }
  return sorted(sums)
}

/** What the program says is what somebody counts who has only the records. */
async function agrees(world: World, today: Day): Promise<void> {
  const [records, told] = [await recordsOf(db, world), await toldOf(world, today)]
  const facts = factsIn(records)
  for (const mark of records.marks) {
    expect(mark.heldOn).toBe(records.lessons.find(({ id }) => id === mark.lessonId)?.heldOn)
  }
  const ledgerLine = (row: Said) => [row.record, row.agreementId, row.itemId, row.kind, row.on, row.whom]
  expect(added(told.ledger, ledgerLine)).toEqual(added(facts, ledgerLine))

  const promised = facts.filter(({ agreementId }) => agreementId === world.agreementId)
  expect(added(told.sums, (row) => [row.itemId, row.kind])).toEqual(
    added(promised, (row) => [row.itemId, row.kind]),
  )
  for (const { itemId, kind, lastOn } of told.sums) {
    const days = promised.filter((fact) => fact.itemId === itemId && fact.kind === kind).map(({ on }) => on)
    expect(lastOn).toBe(days.sort().at(-1))
  }

  const hours = hoursIn(records)
  expect(only(told.hours, Object.keys(hours[0] ?? {}))).toEqual(only(hours, Object.keys(hours[0] ?? {})))
  const progress = progressIn(records, facts, today)
  expect(only(told.progress, Object.keys(progress[0] ?? {}))).toEqual(
    only(progress, Object.keys(progress[0] ?? {})),
  )

  for (const division of told.parts.flat()) {
    expect(division.total).toBe(division.parts.reduce((sum, { amount }) => sum + amount, 0))
  }
  const kinds = ['people', 'person-hours']
  const divided = [...world.items, world.reported].flatMap((id) =>
    kinds.map((kind) =>
      facts
        .filter((fact) => fact.itemId === id && fact.kind === kind)
        .reduce((sum, { amount }) => sum + amount, 0),
    ),
  )
  expect(told.parts.map(([division]) => division?.total ?? 0)).toEqual(divided)

  expect(told.standing).toMatchObject(standingIn(records, facts, world.agreementId, today))
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

describe('after any history of sessions, marks, places, promises and suspensions', () => {
  const done = new Set<string>()

  it('every number is what a recount of the records finds, and hearing it all again changes nothing [C3] [D2] [H6] [H7] [B17]', async () => {
    const later = fc.constantFrom(0, 45, 100, 200)
    const history = fc.record({ steps: fc.array(step, { minLength: 8, maxLength: 30 }), later })
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, later }) => {
        const before = await lastSeal()
        const world = await aWorld(db)
        let today = firstDay
        for (const { does, a, b, days, heard } of steps) {
          await owner.query('delete from daily_round')
          await doings[does][1]({ db, world, today, a, b, done })
          if (heard) await hear(today)
          today = addDays(today, days)
        }
        await hear(today)
        await agrees(world, today)

        today = addDays(today, later)
        await morning(today)
        await agrees(world, today)
        const told = await toldOf(world, today)
        await replay(before, today)
        expect(await toldOf(world, today)).toEqual(told)
      }),
      { numRuns: 15, interruptAfterTimeLimit: 45_000 },
    )
  }, 90_000)

  it('and those histories held what they speak of', () => {
    for (const act of [
      'attendance.marked',
      'attendance.change-decided',
      'lesson.cancelled',
      'lesson.restored',
      'lesson.moved',
    ])
      expect(done).toContain(act)
    for (const act of [
      'participant.ended',
      'participant.restored',
      'move.accepted',
      'fact.reported',
      'fact.taken-back',
    ])
      expect(done).toContain(act)
  }, 90_000)
})
