import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase, reading, type Services, system } from '#kernel'
import { secrets, servicesOn } from '#test'
import { freshDatabase } from '../../test/worker-database.ts'
import { loadSample } from './load.ts'

const today = () => new Date('2027-03-10T02:00:00Z')

let whole: Services
let record: Awaited<ReturnType<typeof recordOf>>

beforeAll(async () => {
  whole = await anEmptyProgram()
  await loadSample(whole)
  record = await recordOf(whole.db)
  expect(record.length).toBeGreaterThan(200)
})
afterAll(() => whole.db.destroy())

it('is taken up where a first start was cut off, so that nothing is there twice or by half [Q5]', async () => {
  const cut = await anEmptyProgram()
  for (let most = 7; !(await loadedBefore(cut, most)); most = 29 + Math.ceil(most * 1.3)) {}
  expect(await recordOf(cut.db)).toEqual(record)
  await cut.db.destroy()
}, 60_000)

it('is loaded once: a later start changes nothing', async () => {
  await loadSample({ ...whole, clock: () => new Date('2027-04-01T02:00:00Z') })
  expect(await recordOf(whole.db)).toEqual(record)
})

async function anEmptyProgram(): Promise<Services> {
  const db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  return servicesOn(db, { sample: true, clock: today })
}

/** Loads until so many transactions were begun, as if the program were killed there. */
async function loadedBefore(services: Services, most: number): Promise<boolean> {
  let begun = 0
  const connection = () => {
    begun += 1
    if (begun > most) throw new Error('cut off')
    return services.db.connection()
  }
  const db = new Proxy(services.db, {
    get: (whole, name) => (name === 'connection' ? connection : Reflect.get(whole, name, whole)),
  }) as Database
  try {
    await loadSample({ ...services, db })
    return true
  } catch (error) {
    if ((error as Error).message !== 'cut off') throw error
    return false
  }
}

/** Every act in its order: what, by whom, on which day, and what it wrote, without the ids that differ. */
async function recordOf(db: Database) {
  const events = await reading(db, system, (read) =>
    read.selectFrom('event').select(['act', 'actorName', 'at', 'after']).orderBy('id').execute(),
  )
  return events.map(({ act, actorName, at, after }) => {
    const written = JSON.stringify(after)
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replace(/"[0-9a-f]{32,64}"/g, '"drawn"') // keys, and what is signed with them
      .replace(/\/[2-9A-HJ-NP-Z]{4}\//g, '/drawn/') // the letters of a register of certificates
    return [act, actorName, at, written]
  })
}
