import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import { aDatabase, aLesson, anActor, aTaughtClass, browserOf, did, marksTyped, now } from '#test'
import { mark } from '../marking/mark.ts'
import { takeAlong } from './take-along.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const device = 'Perangkat 7K2MQX'

describe('taking lessons along to a device', () => {
  it('gives today’s open lessons with name and register number, and nothing else of anybody [H4]', async () => {
    const group = await aTaughtClass(db, { people: 2 })
    const { id } = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const taken = await did(db, group.officer, takeAlong, { device })
    expect(taken).toMatchObject({ takenAt: now.toISOString(), hours: 24 })
    expect(taken.lessons.map((lesson) => lesson.id)).toEqual([id])
    const people = taken.lessons[0]?.people ?? []
    expect(people.map((one) => one.name)).toEqual(group.people.map((one) => one.name))
    for (const one of people) expect(Object.keys(one).sort()).toEqual(['id', 'name', 'number', 'rests'])
  })

  it('leaves out who is marked already, closed lessons, other days and other units [H4]', async () => {
    const group = await aTaughtClass(db, { people: 2 })
    const lesson = (over: object) => aLesson(db, group.officer, { cohortId: group.cohort.id, ...over })
    const half = await lesson({})
    const whole = await lesson({ beginsAt: '13:00', endsAt: '15:00' })
    await lesson({ heldOn: '2027-12-01' })
    const marked = (id: string, people: { id: string }[]) =>
      did(db, group.officer, mark, { id, version: 0, ...marksTyped(people) })
    await marked(half.id, [group.people[0]])
    await marked(whole.id, group.people)
    const { lessons } = await did(db, group.officer, takeAlong, { device })
    expect(lessons.map(({ id, people }) => [id, people.length])).toEqual([[half.id, 1]])
    const elsewhere = await anActor(db, { roles: ['programme-officer'] })
    expect((await did(db, elsewhere, takeAlong, { device })).lessons).toEqual([])
  })

  it('is written down: who, which device, how many names, and no name [H4]', async () => {
    const group = await aTaughtClass(db, { people: 3 })
    await aLesson(db, group.officer, { cohortId: group.cohort.id })
    await did(db, group.officer, takeAlong, { device })
    const events = await reading(db, system, (read) =>
      read
        .selectFrom('event')
        .selectAll()
        .where('act', '=', 'attendance.taken-along')
        .where('subjectId', '=', group.officer.scope?.unitId ?? '')
        .execute(),
    )
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).toContain(device)
    expect(JSON.stringify(events)).not.toContain(group.people[0].name)
  })

  it('is for those who mark, and the page holds no name [H4] [P1]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const browser = await browserOf(db, group.officer, { sample: true })
    const page = await (await browser.get('/daftar-hadir/tanpa-jaringan')).text()
    expect(page).toContain('Daftar hadir tanpa jaringan')
    expect(page).not.toContain(group.people[0].name)
    const auditor = await browserOf(db, await anActor(db, { roles: ['auditor'] }), { sample: true })
    expect((await auditor.get('/daftar-hadir/tanpa-jaringan')).status).toBe(403)
    expect((await auditor.post('/daftar-hadir/tanpa-jaringan/bawa', { device })).status).toBe(403)
  })
})
