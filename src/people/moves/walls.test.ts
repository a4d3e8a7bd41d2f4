import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { findUnit, type Unit } from '#accounts'
import { type Actor, type Database, type Event, type Role, reading, stranger, system, writing } from '#kernel'
import { aDatabase, aHandover, aKanwil, aNumberedPerson, anActor, anOffer, browserOf, now } from '#test'
import { workerDatabase } from '../../../test/worker-database.ts'
import { movesFollowRegion } from './follow-region.ts'

let db: Database
let bapas: Unit
let sender: Actor
let receiver: Actor
beforeAll(async () => {
  db = await aDatabase()
  ;({ bapas, sender, receiver } = await aHandover(db))
})

/** Lists of a unit that name people; they stay with the unit that wrote them. A new table must choose. */
const listsOfUnits = [
  'allocation_line',
  'circumstance',
  'enrolment_line',
  'look',
  'nik_list_line',
  'person_move_item',
  'person_request',
  'question_answer',
  'retention_item',
  'selection_move',
  'selection_place',
  'visit_member',
]

const kanwilOf = (unit: Unit) => reading(db, system, (read) => findUnit(read, unit.kanwilId))

interface Tie {
  tab: string
  col: string
  bound: boolean
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await workerDatabase())
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const seenBy = async (client: pg.Client, { reach }: Actor, { tab, col }: Tie, id: string) => {
  await client.query(`select set_config('app.level', $1, true), set_config('app.unit', $2, true)`, [
    reach.of,
    'id' in reach ? reach.id : '',
  ])
  await client.query('set local role bekal_app')
  const { rows } = await client.query(`select count(*)::int as count from ${tab} where ${col} = $1`, [id])
  await client.query('reset role')
  return rows[0]?.count
}

/** A row of any table that hangs on a person, whatever else it asks; only for a transaction that is rolled back. */
async function tieSomething(client: pg.Client, { tab, col }: Tie, id: string): Promise<void> {
  const rules = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`,
    [tab],
  )
  for (const { name } of rules.rows) await client.query(`alter table ${tab} drop constraint "${name}"`)
  const columns = await client.query<{ name: string; value: string }>(
    `select attname as name, case
        when typname in ('text', 'varchar') then '''x'''
        when typname = 'uuid' then 'gen_random_uuid()'
        when typname = 'date' then 'current_date'
        when typname = 'timestamptz' then 'now()'
        when typname in ('jsonb', 'json') then '''{}'''
        when typname = 'bool' then 'false'
        when typname = 'bytea' then '''\\x00'''
        when typname like '\\_%' then '''{}'''
        else '1' end as value
      from pg_attribute join pg_type on pg_type.oid = atttypid
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef
        and attidentity = '' and attname <> $2`,
    [tab, col],
  )
  const names = [col, ...columns.rows.map(({ name }) => `"${name}"`)]
  const values = ['$1', ...columns.rows.map(({ value }) => value)]
  await client.query(`insert into ${tab} (${names.join(', ')}) values (${values.join(', ')})`, [id])
}

describe('what hangs on a person', () => {
  it('is seen by the receiver and no longer by the sender, in every table there is [F10] [P1]', async () => {
    const person = await aNumberedPerson(db, sender)
    const { id: moveId } = await anOffer(db, sender, [person], bapas)
    await asOwner(async (client) => {
      await client.query('begin')
      const { rows } = await client.query<Tie>('select tab::text, col, bound from person_ties()')
      const ties = rows.filter(({ bound }) => bound)
      expect(rows.filter(({ tab, bound }) => !bound && !listsOfUnits.includes(tab))).toEqual([])
      expect(ties.length).toBeGreaterThanOrEqual(5)
      for (const tie of ties) await tieSomething(client, tie, person.id)
      const sees = async (actor: Actor) => {
        const counts: [string, boolean][] = []
        for (const tie of ties) counts.push([tie.tab, (await seenBy(client, actor, tie, person.id)) > 0])
        return counts
      }
      const all = ties.map(({ tab }) => [tab, true])
      const none = ties.map(({ tab }) => [tab, false])
      expect(await sees(sender)).toEqual(all)
      expect(await sees(receiver)).toEqual(none)
      await client.query(`select set_config('app.level', 'unit', true), set_config('app.unit', $1, true)`, [
        bapas.id,
      ])
      await client.query(`select * from take_over($1, $2, '{client}', '2027-03-10')`, [moveId, [person.id]])
      expect(await sees(receiver)).toEqual(all)
      expect(await sees(sender)).toEqual(none)
      await client.query('rollback')
    })
  })
})

describe('the second wall [P1]', () => {
  const takeOver = (actor: Actor, moveId: string, ids: string[]) =>
    writing(db, actor, async (tx) => {
      const { rows } =
        await sql`select * from take_over(${moveId}, ${ids}::uuid[], ${ids.map(() => 'client')}::text[], '2027-03-10')`.execute(
          tx,
        )
      return rows.length
    })
  const names = async (actor: Actor, moveId: string) =>
    reading(db, actor, async (read) => {
      const { rows } = await sql`select * from people_moving(array[${moveId}]::uuid[])`.execute(read)
      return rows.length
    })

  it('lets a receiver take whom a letter offers to it, and nobody else [F10]', async () => {
    const [offered, other] = [await aNumberedPerson(db, sender), await aNumberedPerson(db, sender)]
    const { id } = await anOffer(db, sender, [offered], bapas)
    const third = await anActor(db, { roles: ['registrar'] })
    expect(await takeOver(third, id, [offered.id])).toBe(0)
    expect(await takeOver(sender, id, [offered.id])).toBe(0)
    expect(
      await takeOver({ ...receiver, reach: { of: 'kanwil', id: bapas.kanwilId } }, id, [offered.id]),
    ).toBe(0)
    expect(await takeOver(receiver, id, [other.id])).toBe(0)
    expect(await takeOver(receiver, id, [offered.id, other.id])).toBe(1)
    expect(await takeOver(receiver, crypto.randomUUID(), [other.id])).toBe(0)
  })

  it('lets nobody change whom a letter names, nor offer a person of another unit [F10]', async () => {
    const [offered, other] = [await aNumberedPerson(db, sender), await aNumberedPerson(db, sender)]
    const { id } = await anOffer(db, sender, [offered], bapas)
    const swap = writing(db, receiver, (tx) =>
      sql`update person_move_item set person_id = ${other.id} where move_id = ${id}`.execute(tx),
    )
    await expect(swap).rejects.toThrow(/permission denied/)
    const steal = writing(db, receiver, (tx) =>
      sql`insert into person_move_item (move_id, person_id) values (${id}, ${other.id})`.execute(tx),
    )
    await expect(steal).rejects.toThrow(/row-level security/)
  })

  it('tells the names of a letter to its two ends, and initials to those above [P4]', async () => {
    const person = await aNumberedPerson(db, sender, { name: 'Kasim bin Contoh' })
    const { id } = await anOffer(db, sender, [person], bapas)
    const above = await anActor(db, { unit: await kanwilOf(bapas), roles: ['regional-officer'] })
    const page = await (await (await browserOf(db, above, { sample: true })).get(`/perpindahan/${id}`)).text()
    expect(page).toContain('Perpindahan K. B. C.')
    expect(page).not.toContain('Kasim')
  })

  it('tells the names of a letter to its two ends alone, and the history to whoever sees the person [F10]', async () => {
    const person = await aNumberedPerson(db, sender)
    const { id } = await anOffer(db, sender, [person], bapas)
    const third = await anActor(db, { roles: ['registrar'] })
    expect([await names(sender, id), await names(receiver, id)]).toEqual([1, 1])
    expect([await names(third, id), await names(stranger, id)]).toEqual([0, 0])
    const events = async (actor: Actor, thing: string) =>
      reading(db, actor, async (read) => {
        const { rows } = await sql`select * from events_following(${thing})`.execute(read)
        return rows.length
      })
    expect(await events(sender, person.id)).toBe(2)
    expect(await events(receiver, person.id)).toBe(0)
    expect(await events(receiver, id)).toBe(1)
    expect(await events(third, id)).toBe(0)
  })
})

it('a letter is seen in the region that its receiver belongs to now [F10] [P1]', async () => {
  const person = await aNumberedPerson(db, sender)
  const { id } = await anOffer(db, sender, [person], bapas)
  const elsewhere = await aKanwil(db)
  await writing(db, system, async (tx) => {
    await sql`update unit set kanwil_id = ${elsewhere.id} where id = ${bapas.id}`.execute(tx)
    await movesFollowRegion.react(tx, { subjectId: bapas.id } as Event, now)
    const move = await tx.selectFrom('personMove').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(move).toMatchObject({ toKanwilId: elsewhere.id, kanwilId: sender.scope?.kanwilId })
    await sql`update unit set kanwil_id = ${bapas.kanwilId} where id = ${bapas.id}`.execute(tx)
    await movesFollowRegion.react(tx, { subjectId: bapas.id } as Event, now)
  })
})

describe('who may move people [P1]', () => {
  const movers: Role[] = ['registrar', 'probation-officer', 'section-head']
  const readers: Role[] = ['programme-officer', 'unit-head']
  const others: Role[] = ['cooperation-officer', 'administrator']
  it.for([...movers, ...readers, ...others])('opens to %s what the duty asks [P1]', async (role) => {
    const browser = await browserOf(db, await anActor(db, { roles: [role] }), { sample: true })
    const [list, form] = [await browser.get('/perpindahan'), await browser.get('/perpindahan/baru')]
    expect(list.status).toBe(others.includes(role) ? 403 : 200)
    expect(form.status).toBe(movers.includes(role) ? 200 : 403)
    expect((await browser.get('/perpindahan/minta')).status).toBe(form.status)
    expect((await browser.post('/perpindahan/baru', {})).status).toBe(movers.includes(role) ? 422 : 403)
  })
})
