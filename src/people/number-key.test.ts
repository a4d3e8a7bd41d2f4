import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { type Database, reading } from '#kernel'
import { aDatabase, aNumberedPerson, anActor } from '#test'
import { numberKey, numberKeyOf } from './number-key.ts'
import { registrationsOf } from './registrations.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

it('one number has one key, whoever computes it [F1]', async () => {
  const registrar = await anActor(db, { roles: ['registrar'] })
  const { id, number } = await aNumberedPerson(db, registrar, {
    number: `b. i-${crypto.randomUUID().slice(0, 8)} / 2027`,
  })
  const { rows } = await reading(db, registrar, (read) =>
    sql<{ numberKey: string }>`select number_key from registration where person_id = ${id}`.execute(read),
  )
  expect(rows[0]?.numberKey).toBe(numberKey(number))
  expect(await reading(db, registrar, (read) => registrationsOf(read, id))).toHaveLength(1)
  const written = fc.string({ unit: fc.constantFrom(...'aBz09 /.-,()_'.split('')), maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(written, async (typed) => {
      const { rows } = await reading(db, registrar, (read) =>
        sql<{ key: string }>`select ${numberKeyOf(sql`${typed}::text`)} as key`.execute(read),
      )
      expect(rows[0]?.key).toBe(numberKey(typed))
    }),
    { numRuns: 30 },
  )
})
