import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeUnit } from '#accounts'
import { type Agreement, endEarly, resume, suspend, withdrawEnd } from '#agreements'
import {
  addDays,
  catchUp,
  type Database,
  type Day,
  newId,
  openDatabase,
  perform,
  reading,
  system,
  type Tx,
  writing,
} from '#kernel'
import { addActionPoint } from '#meetings'
import {
  aHeldMeeting,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreement,
  aUnit,
  browserOf,
  did,
  earlyEndTyped,
  factsOf,
  morningOf,
  planItemsOf,
  pointTyped,
  secrets,
  suspensionTyped,
} from '#test'
import { freshDatabase } from '../../test/worker-database.ts'
import { reactions } from '../app.ts'
import { reckonSoon } from './due.ts'
import { reckonMorning } from './morning.ts'
import { reckon } from './reckon.ts'
import { recount } from './recount.ts'

const start = '2027-03-10'
const on = (days: number): Day => addDays(start, days)

let owner: pg.ClientConfig
let db: Database
beforeAll(async () => {
  owner = await freshDatabase()
  db = openDatabase(owner, () => undefined, { secrets })
})
afterAll(() => db.destroy())

const soon = (day: Day) => catchUp(db, reactions, () => morningOf(day))
const kept = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('vitality').selectAll().where('agreementId', '=', id).executeTakeFirst(),
  )
const atAgreement = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('agreement').select('vitality').where('id', '=', id).executeTakeFirstOrThrow(),
  )
/** The round of a morning in the zone of test units; a day is handled once, so tests begin a year of their own. */
const morning = (day: Day) =>
  perform(
    db,
    reckonMorning,
    { zone: 'Asia/Makassar', day },
    { ...system, zone: 'Asia/Makassar' },
    morningOf(day),
  )

describe('an agreement [B17]', () => {
  it('is reckoned as soon as it comes into force, and not before', async () => {
    const { id } = await anActiveAgreement(db)
    const draft = await anAgreement(db)
    await soon(start)
    expect(await kept(id)).toMatchObject({ state: 'not-begun', since: start, promises: 1, nextOn: on(60) })
    expect(await atAgreement(id)).toEqual({ vitality: 'not-begun' })
    expect(await kept(draft.id)).toBeUndefined()
    expect(await atAgreement(draft.id)).toEqual({ vitality: null })
  })

  it('lives in name only once its first days are over without a fact, and one fact revives it', async () => {
    const { id, officer } = await anActiveAgreement(db)
    await soon(start)
    await morning(on(89))
    expect(await kept(id)).toMatchObject({ state: 'not-begun' })
    await morning(on(90))
    expect(await kept(id)).toMatchObject({ state: 'in-name-only', since: on(90), lastFactOn: null })
    const recordId = await factsOf(db, officer, id, [{ happenedOn: on(95) }], { at: morningOf(on(95)) })
    await soon(on(95))
    expect(await kept(id)).toMatchObject({ state: 'alive', since: on(95), lastFactOn: on(95) })
    await factsOf(db, officer, id, [], { recordId, at: morningOf(on(96)) })
    await soon(on(96))
    expect(await kept(id)).toMatchObject({ state: 'in-name-only', since: on(90), lastFactOn: null })
    expect(await atAgreement(id)).toEqual({ vitality: 'in-name-only' })
  })

  it('says that it is suspended, and its days stand still meanwhile [B12]', async () => {
    const { id, head, officer } = await anActiveAgreement(db)
    await factsOf(db, officer, id, [{}], { at: morningOf(start) })
    await did(db, head, suspend, { id, ...(await suspensionTyped({ beginsOn: start })) })
    await soon(start)
    expect(await kept(id)).toMatchObject({ state: 'alive', suspendedOn: start })
    await morning(on(200))
    expect(await kept(id)).toMatchObject({ state: 'alive', suspendedOn: start })
    const page = await (await browserOf(db, head, { clock: () => morningOf(on(200)) })).get(
      `/kerja-sama/${id}`,
    )
    expect(await page.text()).toContain(
      'dibekukan sejak 10 Maret 2027, dan selama itu harinya tidak dihitung',
    )
    await did(db, head, resume, { id, liftedOn: on(200), reason: 'Selesai diperiksa' }, morningOf(on(200)))
    await soon(on(200))
    expect(await kept(id)).toMatchObject({ state: 'alive', suspendedOn: null, nextOn: on(259) })
    await morning(on(320))
    expect(await kept(id)).toMatchObject({ state: 'in-name-only', since: on(319) })
  })

  it('is over when it ends early, and lives on when that is taken back', async () => {
    const { id, head } = await anActiveAgreement(db)
    await did(db, head, endEarly, { id, ...(await earlyEndTyped()) })
    await soon(start)
    expect(await kept(id)).toMatchObject({ state: 'ended', since: start })
    await did(db, head, withdrawEnd, { id, reason: 'Salah catat' })
    await soon(start)
    expect(await kept(id)).toMatchObject({ state: 'not-begun' })
  })

  it('moves along when its office goes to another region', async () => {
    const unit = await aUnit(db)
    const { id } = await anActiveAgreement(db, { officer: await anActor(db, { unit }) })
    await soon(start)
    const elsewhere = await aKanwil(db)
    const { kind, shortName, timeZone, version } = unit
    const facts = { kind, shortName, timeZone, class: 'IIB', parentId: elsewhere.id, name: unit.name }
    const move = { ...facts, id: unit.id, version, from: '2027-03-01', basis: 'Contoh', aliases: [] }
    await did(db, system, changeUnit, move)
    await soon(start)
    expect(await kept(id)).toMatchObject({ unitId: unit.id, kanwilId: elsewhere.id })
  })

  it('is out of the reach of others', async () => {
    const { id } = await anActiveAgreement(db)
    await soon(start)
    const stranger = await anActor(db)
    const seen = await reading(db, stranger, (read) =>
      read.selectFrom('vitality').selectAll().where('agreementId', '=', id).execute(),
    )
    expect(seen).toEqual([])
  })

  it('is judged by the rule of its unit, from the day that begins', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const value = { startDays: 10, slowDays: 5, silentDays: 8, overduePercent: 50, openPoints: 2 }
    await ruleOf(officer.scope?.unitId ?? '', on(50), value)
    await factsOf(db, officer, id, [{ happenedOn: on(45) }], { at: morningOf(on(45)) })
    await soon(on(45))
    expect(await kept(id)).toMatchObject({ state: 'alive', nextOn: on(50) })
    await morning(on(50))
    expect(await kept(id)).toMatchObject({ state: 'stalled', since: on(50), nextOn: on(53) })
  })
})

/** One thing that may happen to an agreement. */
const happening = fc.oneof(
  fc.record({
    what: fc.constant('facts' as const),
    record: fc.nat(2),
    days: fc.array(fc.nat(200), { maxLength: 3 }),
  }),
  fc.record({ what: fc.constant('promise' as const), ends: fc.nat(250) }),
  fc.record({
    what: fc.constant('suspend' as const),
    from: fc.nat(150),
    until: fc.option(fc.integer({ min: 151, max: 250 })),
  }),
  fc.record({ what: fc.constant('end' as const), ends: fc.integer({ min: 100, max: 400 }) }),
  fc.record({
    what: fc.constant('stage' as const),
    stage: fc.constantFrom('active' as const, 'terminated' as const),
  }),
  fc.record({ what: fc.constant('point' as const), due: fc.nat(200), open: fc.boolean() }),
  fc.record({ what: fc.constant('morning' as const) }),
  fc.record({ what: fc.constant('soon' as const), twice: fc.boolean() }),
)
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

describe('what is kept [B17]', () => {
  it('is what a recount from scratch says, after any history, in any batches, heard once or twice', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const records = [newId(), newId(), newId()]
    const meeting = await aMeetingAbout(id)
    let day = on(1000)
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (history) => {
        for (const one of history) day = await happens(one, { id, officer, records, meeting, day })
        await soon(addDays(day, 1))
        day = addDays(day, 1)
        await morning(day)
        const before = await kept(id)
        expect(await writing(db, system, (tx) => reckon(tx, [id], morningOf(day)))).toBe(0)
        expect(await kept(id)).toEqual(before)
        expect(await atAgreement(id)).toEqual({ vitality: before?.state ?? null })
      }),
      { numRuns: 40 },
    )
    expect(await perform(db, recount, {}, system, morningOf(day))).toMatchObject({ ok: true })
  })

  it('waits for nobody: two acts may mark the same agreement at once', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const at = morningOf(start)
    await writing(db, system, async (tx) => {
      await tx
        .updateTable('planItem')
        .set({ endsOn: on(100) })
        .where('agreementId', '=', id)
        .execute()
      await factsOf(db, officer, id, [{}], { at })
    })
    await soon(start)
    expect(await kept(id)).toMatchObject({ state: 'alive' })
  })
})

interface Place {
  id: string
  officer: Awaited<ReturnType<typeof anActor>>
  records: string[]
  meeting: string
  day: Day
}

/** Does it, and says which day it is afterwards. */
async function happens(one: Happening, place: Place): Promise<Day> {
  const { id, officer, records, meeting, day } = place
  switch (one.what) {
    case 'facts': {
      const [item] = await planItemsOf(db, id)
      const facts = one.days.map((back) => ({
        happenedOn: addDays(day, -back),
        planItemId: item?.id ?? null,
      }))
      const recordId = records[one.record] as string
      await factsOf(db, officer, id, facts, { recordId, at: morningOf(day) })
      return day
    }
    case 'soon':
      if (one.twice) await heardAgain()
      await soon(day)
      return day
    case 'morning':
      await morning(addDays(day, 1))
      return addDays(day, 1)
    default:
      await writing(db, system, (tx) => writes(tx, one, { id, meeting, day }))
      return day
  }
}

type Kind<What> = Extract<Happening, { what: What }>
interface There {
  id: string
  meeting: string
  day: Day
}

async function writes(tx: Tx, one: Happening, there: There): Promise<void> {
  if (one.what === 'promise') await promises(tx, one, there)
  if (one.what === 'suspend') await suspends(tx, one, there)
  if (one.what === 'point') await answers(tx, one, there)
  if (one.what === 'end') await alters(tx, { endsOn: addDays(there.day, one.ends - 150) }, there)
  if (one.what === 'stage') await alters(tx, { stage: one.stage, stageSince: there.day }, there)
}

const alters = (tx: Tx, set: Partial<Agreement>, { id }: There) =>
  tx
    .updateTable('agreement')
    .set(set as never)
    .where('id', '=', id)
    .execute()

const promises = (tx: Tx, { ends }: Kind<'promise'>, { id, day }: There) =>
  sql`update plan_item set ends_on = greatest(starts_on, ${addDays(day, -ends)}::date)
    where agreement_id = ${id}`.execute(tx)

async function suspends(tx: Tx, { from, until }: Kind<'suspend'>, { id, day }: There) {
  const begins = addDays(day, from - 250)
  const lifted = until === null ? null : addDays(day, until - 250)
  await sql`update suspension set lifted_on = ${day}, lift_reason = 'Contoh'
    where agreement_id = ${id} and lifted_on is null`.execute(tx)
  await sql`
    insert into suspension (id, agreement_id, reason, begins_on, planned_until, paper_id, lifted_on, lift_reason, at)
    select ${newId()}, ${id}, 'Contoh', ${begins}, ${begins}, paper.id, ${lifted}, ${lifted && 'Contoh'}, now()
    from paper where agreement_id = ${id} limit 1`.execute(tx)
}

const answers = (tx: Tx, { open, due }: Kind<'point'>, { meeting, day }: There) =>
  tx
    .updateTable('actionPoint')
    .set({ dueOn: addDays(day, due - 100), stage: open ? 'open' : 'reported', reportedOn: open ? null : day })
    .where('meetingId', '=', meeting)
    .execute()

/** The reaction lost its place, as after a crash, and hears the whole record again. */
const heardAgain = () =>
  writing(db, system, (tx) =>
    tx.updateTable('reaction').set({ seq: 0n }).where('name', '=', reckonSoon.name).execute(),
  )

/** A meeting about an agreement with one decision in it. */
async function aMeetingAbout(agreementId: string): Promise<string> {
  const meeting = await aHeldMeeting(db)
  await did(db, meeting.officer, addActionPoint, { id: meeting.id, ...pointTyped(meeting) })
  await writing(db, system, (tx) =>
    tx.insertInto('meetingAgreement').values({ meetingId: meeting.id, agreementId }).execute(),
  )
  return meeting.id
}

/** Rules come with migrations, so a test writes its own as the owner of the tables would. */
async function ruleOf(unitId: string, validFrom: Day, value: object): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  const columns = 'id, code, title, source, valid_from, unit_id, value'
  const values = [newId(), 'agreement.vitality', 'Contoh', 'Contoh', validFrom, unitId, value]
  await client.query(`insert into rule (${columns}) values ($1, $2, $3, $4, $5, $6, $7)`, values)
  await client.end()
}
