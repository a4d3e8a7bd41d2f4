import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, perform, reading, system } from '#kernel'
import {
  aCandidate,
  aClass,
  aDatabase,
  anActor,
  anApplication,
  anApprovedApplication,
  applicationOf,
  applicationTyped,
  did,
  now,
  refusalOf,
} from '#test'
import { admit } from '../places/admit.ts'
import { approve } from './approve.ts'
import { decline, reinstate, withdraw } from './close.ts'
import { askOverride, grantOverride } from './override.ts'
import { send } from './send.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const stepsOf = (id: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('applicationStep')
      .selectAll()
      .where('applicationId', '=', id)
      .orderBy('takenAt')
      .orderBy('id')
      .execute(),
  )
const half = [{ field: 'served' as const, part: 'half' as const, source: 'Contoh' }]

describe('an application', () => {
  it('is pending, approved and allocated, with who asked and when, and every step is kept [G1]', async () => {
    const { officer, id: cohortId, ...rest } = await aClass(db)
    const person = await aCandidate(db, rest)
    const { id } = await did(
      db,
      officer,
      send,
      applicationTyped(person.id, cohortId, { askedBy: 'warden', askedOn: '2027-03-08', reason: 'Rajin' }),
    )
    expect(await applicationOf(db, id)).toMatchObject({
      state: 'pending',
      askedBy: 'warden',
      askedOn: '2027-03-08',
      recordedBy: 'Nurlaila',
    })
    await did(db, officer, approve, { id, version: 1 })
    await did(db, officer, admit, { id, version: 2, fromOn: '2027-03-01' })
    expect(await applicationOf(db, id)).toMatchObject({ state: 'allocated' })
    expect((await stepsOf(id)).map(({ state, reason, takenBy }) => [state, reason, takenBy])).toEqual([
      ['pending', 'Rajin', 'Nurlaila'],
      ['approved', null, 'Nurlaila'],
      ['allocated', null, 'Nurlaila'],
    ])
  })

  it('is declined or withdrawn with a reason, and asked again [G1]', async () => {
    const { officer, id: cohortId, ...rest } = await aClass(db)
    const person = await aCandidate(db, rest)
    const { id } = await anApplication(db, officer, person.id, cohortId)
    expect(decline.input.safeParse({ id, version: 1 }).error?.issues[0]?.path).toEqual(['reason'])
    await did(db, officer, decline, { id, version: 1, reason: 'Belum siap' })
    expect(await applicationOf(db, id)).toMatchObject({ state: 'declined' })
    expect(await refusalOf(db, officer, approve, { id, version: 2 })).toBe('not-in-state')
    await did(db, officer, reinstate, { id, version: 2, reason: 'Sudah siap' })
    expect(await applicationOf(db, id)).toMatchObject({ state: 'reinstated' })
    await did(db, officer, approve, { id, version: 3 })
    await did(db, officer, withdraw, { id, version: 4, reason: 'Ingin program lain' })
    expect((await stepsOf(id)).map(({ state }) => state)).toEqual([
      'pending',
      'declined',
      'reinstated',
      'approved',
      'withdrawn',
    ])
  })

  it('lives once for a person and a cohort, also when two officers send it at once [G1]', async () => {
    const { officer, head, id: cohortId, ...rest } = await aClass(db)
    const person = await aCandidate(db, rest)
    const typed = send.input.parse(applicationTyped(person.id, cohortId))
    const both = await Promise.all([officer, head].map((actor) => perform(db, send, typed, actor, now)))
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['applied-already', 'ok'])
    const { id } = (both.find(({ ok }) => ok) as { result: { id: string } }).result
    await did(db, officer, withdraw, { id, version: 1, reason: 'Salah' })
    const second = await anApplication(db, officer, person.id, cohortId)
    expect(await refusalOf(db, officer, reinstate, { id, version: 2, reason: 'Lagi' })).toBe(
      'applied-already',
    )
    await did(db, officer, approve, { id: second.id, version: 1 })
    await did(db, officer, admit, { id: second.id, version: 2, fromOn: '2027-03-01' })
    expect(await refusalOf(db, officer, send, applicationTyped(person.id, cohortId))).toBe('has-place')
  })

  it('is not decided over the head of a colleague [Q10]', async () => {
    const { officer, head, id: cohortId, ...rest } = await aClass(db)
    const { id } = await anApplication(db, officer, (await aCandidate(db, rest)).id, cohortId)
    await did(db, head, approve, { id, version: 1 })
    expect(await refusalOf(db, officer, decline, { id, version: 1, reason: 'Penuh' })).toBe(
      'changed-meanwhile',
    )
  })

  it('is for people and cohorts of the own unit only [P1]', async () => {
    const [here, there] = [await aClass(db), await aClass(db)]
    const person = await aCandidate(db, here)
    const stranger = await aCandidate(db, there)
    const attempt = (personId: string, cohortId: string) =>
      perform(db, send, send.input.parse(applicationTyped(personId, cohortId)), here.officer, now)
    await expect(attempt(person.id, there.id)).rejects.toMatchObject({ status: 404 })
    await expect(attempt(stranger.id, here.id)).rejects.toMatchObject({ status: 404 })
    const { id } = await anApplication(db, there.officer, stranger.id, there.id)
    await expect(perform(db, approve, { id, version: 1 }, here.officer, now)).rejects.toMatchObject({
      status: 404,
    })
  })

  it('cannot be sent to a cohort that is over [G1]', async () => {
    const over = await aClass(db, { cohort: { stage: 'finished' } })
    const person = await aCandidate(db, over)
    expect(await refusalOf(db, over.officer, send, applicationTyped(person.id, over.id))).toBe('cohort-over')
  })
})

describe('entry against a rule', () => {
  it('needs a reason and a second person; the findings of that day stay [G1] [G2]', async () => {
    const { officer, head, unit, id: cohortId, ...rest } = await aClass(db, { entryRules: half })
    const person = await aCandidate(db, rest, { halfOn: '2027-06-01' })
    const { id } = await anApplication(db, officer, person.id, cohortId)
    expect(await refusalOf(db, officer, approve, { id, version: 1 })).toBe('not-eligible')
    expect(await refusalOf(db, head, grantOverride, { id, version: 1 })).toBe('not-asked')
    await did(db, head, askOverride, { id, version: 1, reason: 'Satu-satunya yang bisa membatik' })
    expect(await refusalOf(db, head, grantOverride, { id, version: 2 })).toBe('same-person')
    const other = await anActor(db, { unit, roles: ['unit-head'] })
    await did(db, other, grantOverride, { id, version: 2 })
    await did(db, officer, approve, { id, version: 3 })
    const steps = await stepsOf(id)
    expect(steps.map(({ state }) => state)).toEqual([
      'pending',
      'override-asked',
      'override-granted',
      'approved',
    ])
    expect(steps[1]).toMatchObject({
      reason: 'Satu-satunya yang bisa membatik',
      findings: ['Baru menjalani setengah masa pidana pada 1 Juni 2027.'],
    })
  })

  it('is not let in by what nobody knows [G2]', async () => {
    const { officer, id: cohortId, ...rest } = await aClass(db, { entryRules: half })
    const old = await aCandidate(db, rest, { datesAsOf: '2026-01-01' })
    const { id } = await anApplication(db, officer, old.id, cohortId)
    expect(await refusalOf(db, officer, approve, { id, version: 1 })).toBe('not-eligible')
    const fresh = await aCandidate(db, rest)
    const approved = await anApprovedApplication(db, officer, fresh.id, cohortId)
    expect(await applicationOf(db, approved.id)).toMatchObject({ state: 'approved' })
  })
})
