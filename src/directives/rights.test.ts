import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Act,
  type Actor,
  type Database,
  perform,
  permissions,
  type Role,
  reading,
  roles,
  system,
} from '#kernel'
import { aDatabase, aDirective, anActor, anAgreement, aRegion, browserOf, did, now } from '#test'
import { cardOf } from '../../test/first-page.ts'
import { answer } from './answer.ts'
import { decide } from './decide.ts'
import { issue } from './issue.ts'
import { revise } from './revise.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

type AnyAct = Act<unknown, unknown, string>

describe('who issues, revises, answers and decides', () => {
  const acts = [issue, revise, answer, decide] as unknown as AnyAct[]
  const cells = acts.flatMap((act) => roles.map((role) => [act.name, role, act] as const))

  it.for(cells)('%s is open to %s exactly as the table says [B14]', async ([, role, act]) => {
    const allowed: readonly Role[] = permissions[act.permission]
    const actor: Actor = { ...system, roles: [role] }
    const status = await perform(db, act, { id: crypto.randomUUID() }, actor, now).catch(
      (error) => error.status,
    )
    expect(status === 403).toBe(!allowed.includes(role))
  })

  it('a region knows nothing of another region’s directives, by page or by query [B14] [P1]', async () => {
    const [one, other] = [await aRegion(db), await aRegion(db)]
    const { id } = await aDirective(db, one.issuer)
    const unit = await anActor(db, { unit: other.units[0] })
    for (const actor of [other.issuer, unit]) {
      expect((await (await browserOf(db, actor, { sample: true })).get(`/arahan/${id}`)).status).toBe(404)
      const rows = await reading(db, actor, (read) =>
        sql`select id from directive where id = ${id}`.execute(read),
      )
      expect(rows.rows).toEqual([])
    }
    const own = await anActor(db, { unit: one.units[0] })
    const seen = await reading(db, own, (read) =>
      sql`select id from directive where id = ${id}`.execute(read),
    )
    expect(seen.rows).toHaveLength(1)
  })
})

describe('the first page [B14]', () => {
  it('asks a unit for what it has neither begun nor answered', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer, { title: 'Sinergi dengan dinas' })
    const officer = await anActor(db, { unit: units[0] })
    expect(await cardOf(db, officer, 'arahan-belum-dijawab')).toContain('Sinergi dengan dinas')
    await anAgreement(db, { officer, directiveId: id })
    expect(await cardOf(db, officer, 'arahan-belum-dijawab')).toBe('')
  })

  it('tells the issuer of units that are missing after the day, and of answers that wait', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer, { title: 'Terlambat', dueOn: '2027-03-01' })
    await aDirective(db, issuer, { title: 'Belum terlambat', dueOn: '2027-03-10' })
    const late = await cardOf(db, issuer, 'arahan-lewat-tenggat')
    expect(late).toContain('3 dari 3 unit belum, tenggat 1 Maret 2027.')
    expect(late).not.toContain('Belum terlambat')
    const head = await anActor(db, { unit: units[0], roles: ['unit-head'] })
    await did(db, head, answer, { id, reason: 'Tidak ada narapidana' })
    expect(await cardOf(db, issuer, 'jawaban-arahan')).toContain('Tidak ada narapidana')
    expect(await cardOf(db, issuer, 'arahan-lewat-tenggat')).toContain('2 dari 3 unit belum')
  })
})
