import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { act, type Database, done, openDatabase, perform, type Reaction, system } from '#kernel'
import { now } from '#test'
import { freshDatabase } from '../../test/worker-database.ts'
import { sealEvents, verifyChain } from './seal.ts'
import { catchUp } from './work.ts'

const ring = act({
  name: 'bell.rung',
  permission: 'unit.administer',
  input: z.object({ id: z.uuid() }),
  run: async (_moment, { id }) => done({ id }, { subject: id, scope: null }),
})

const clock = () => now
const rung = async (db: Database) => {
  const id = randomUUID()
  await perform(db, ring, { id }, system, now)
  return id
}

it('sees every event once sealed, in order, and none before; a failure brings it again [P3]', async () => {
  const db = openDatabase(await freshDatabase(), () => undefined)
  const heard: string[] = []
  let deaf = true
  const reaction: Reaction = {
    name: 'test.listen',
    acts: ['bell.rung'],
    async react(_tx, event) {
      heard.push(event.subjectId)
      if (deaf && heard.length === 2) throw new Error('the line was cut')
    },
  }
  const bells = [await rung(db), await rung(db), await rung(db)]

  await expect(catchUp(db, [reaction], clock)).rejects.toThrow('cut')
  deaf = false
  await catchUp(db, [reaction], clock)
  expect(heard.slice(0, 2)).toEqual(bells.slice(0, 2))
  expect(heard.slice(2)).toEqual(bells)

  await catchUp(db, [reaction], clock)
  expect(heard).toHaveLength(5)
  await db.destroy()
})

it('two programs that seal at once make one chain', async () => {
  const connection = await freshDatabase()
  const [one, two] = [openDatabase(connection, () => undefined), openDatabase(connection, () => undefined)]
  await Promise.all(Array.from({ length: 40 }, () => rung(one)))
  const sealed = await Promise.all([sealEvents(one, now), sealEvents(two, now), sealEvents(one, now)])
  expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(40)
  expect(await verifyChain(two)).toEqual({ whole: true, count: 40, unsealed: 0 })
  await Promise.all([one.destroy(), two.destroy()])
})
