import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { act, type Database, done, perform, reading, refuse, system } from '#kernel'
import { aDatabase, anActor, now } from '#test'

/** A small act of nobody's business: it lays a stone. */
const lay = (name: string, before: () => Promise<unknown> = async () => undefined) =>
  act({
    name,
    permission: 'unit.administer',
    input: z.object({ id: z.uuid(), mark: z.string() }),
    async run({ tx }, { id, mark }) {
      await tx.insertInto('unitClosure').values({ ancestor: id, descendant: randomUUID() }).execute()
      await before()
      if (mark === 'salah') return refuse('wrong')
      return done({ id, mark }, { subject: id, scope: null, after: { mark } })
    },
  })

const stones = (db: Database, id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('unitClosure').selectAll().where('ancestor', '=', id).execute(),
  )
const events = (db: Database, id: string) =>
  reading(db, system, (read) => read.selectFrom('event').selectAll().where('subjectId', '=', id).execute())

describe('an act', () => {
  it('leaves its change and one event, together [P3]', async () => {
    const [db, id] = [await aDatabase(), randomUUID()]
    expect(await perform(db, lay('stone.laid'), { id, mark: 'a' }, system, now)).toMatchObject({ ok: true })
    expect(await stones(db, id)).toHaveLength(1)
    expect(await events(db, id)).toMatchObject([
      { act: 'stone.laid', actorName: 'Bekal', after: { mark: 'a' } },
    ])
  })

  it('leaves nothing when it refuses or breaks', async () => {
    const [db, id] = [await aDatabase(), randomUUID()]
    expect(await perform(db, lay('stone.laid'), { id, mark: 'salah' }, system, now)).toMatchObject({
      code: 'wrong',
    })
    const breaking = lay('stone.laid', () => Promise.reject(new Error('broke')))
    await expect(perform(db, breaking, { id, mark: 'a' }, system, now)).rejects.toThrow('broke')
    expect([await stones(db, id), await events(db, id)]).toEqual([[], []])
  })

  it('is not for a post without the permission [P1]', async () => {
    const [db, id] = [await aDatabase(), randomUUID()]
    const officer = await anActor(db)
    await expect(perform(db, lay('stone.laid'), { id, mark: 'a' }, officer, now)).rejects.toMatchObject({
      status: 403,
    })
  })

  it('cannot ask the database outside its transaction', async () => {
    const [db, id] = [await aDatabase(), randomUUID()]
    const straying = lay('stone.laid', () => stones(db, id))
    await expect(perform(db, straying, { id, mark: 'a' }, system, now)).rejects.toThrow(
      /outside the transaction/,
    )
  })
})

describe('a form sent twice', () => {
  it('acts once, even at the same moment, and both get the same answer [Q10]', async () => {
    const [db, id, key] = [await aDatabase(), randomUUID(), randomUUID()]
    const press = () => perform(db, lay('stone.laid'), { id, mark: 'a' }, system, now, key)
    const answers = await Promise.all([press(), press(), press()])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ ok: true, result: { id, mark: 'a' } })
    expect(await stones(db, id)).toHaveLength(1)
    expect(await events(db, id)).toHaveLength(1)
  })

  it('acts again when something else was written into it', async () => {
    const [db, id, key] = [await aDatabase(), randomUUID(), randomUUID()]
    await perform(db, lay('stone.laid'), { id, mark: 'a' }, system, now, key)
    await perform(db, lay('stone.laid'), { id, mark: 'b' }, system, now, key)
    expect(await stones(db, id)).toHaveLength(2)
  })

  it('may be sent again after a refusal', async () => {
    const [db, id, key] = [await aDatabase(), randomUUID(), randomUUID()]
    expect((await perform(db, lay('stone.laid'), { id, mark: 'salah' }, system, now, key)).ok).toBe(false)
    expect((await perform(db, lay('stone.laid'), { id, mark: 'a' }, system, now, key)).ok).toBe(true)
  })
})
