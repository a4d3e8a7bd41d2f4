import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Database } from '#kernel'
import { aDatabase, aKanwil, anActiveAgreement, anActor, browserOf, partiesIn, servicesOn } from '#test'
import { createApp } from '../src/app.ts'

let db: Database
let ids: Record<string, string>
beforeAll(async () => {
  db = await aDatabase()
  const { id } = await anActiveAgreement(db)
  const [, party] = await partiesIn(db, id)
  ids = {
    ':id': id,
    ':partyId': party?.id ?? '',
    ':paperId': crypto.randomUUID(),
    ':itemId': crypto.randomUUID(),
  }
})

/** Every address under an agreement, as the program itself lists them. */
const paths = () =>
  createApp(servicesOn(db))
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/kerja-sama/:id'))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, (name) => ids[name] ?? name) }))

const unitRoles = [
  'cooperation-officer',
  'programme-officer',
  'section-head',
  'unit-head',
  'auditor',
  'administrator',
] as const

describe('another unit’s agreement', () => {
  it.for(unitRoles)('does not exist for %s elsewhere, whatever the address [P1]', async (role) => {
    await expectNothing(await anActor(db, { roles: [role] }))
  })

  it.for(['regional-officer', 'regional-head'] as const)(
    'does not exist for %s of another region, whatever the address [P1]',
    async (role) => {
      await expectNothing(await anActor(db, { unit: await aKanwil(db), roles: [role] }))
    },
  )

  it('asks a stranger to sign in first [P1]', async () => {
    const browser = await browserOf(db)
    for (const { method, path } of paths()) {
      const response = method === 'GET' ? await browser.get(path) : await browser.post(path, {})
      expect([path, response.status]).toEqual([path, 303])
      expect(response.headers.get('location')).toMatch(/^\/masuk/)
    }
  })
})

async function expectNothing(elsewhere: Actor): Promise<void> {
  const browser = await browserOf(db, elsewhere, { sample: true })
  const all = paths()
  expect(all.length).toBeGreaterThan(25)
  for (const { method, path } of all) {
    const response = method === 'GET' ? await browser.get(path) : await browser.post(path, {})
    expect([method, path, [403, 404].includes(response.status)]).toEqual([method, path, true])
  }
}
