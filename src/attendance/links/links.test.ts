import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aLesson,
  aTaughtClass,
  browserOf,
  did,
  type GivenTaughtClass,
  marksTyped,
  noonAfter,
  now,
  recordOf,
  refusalOf,
  secrets,
  today,
} from '#test'
import { aVisitor } from '../../../test/given-visitor.ts'
import { mark } from '../marking/mark.ts'
import { giveLink } from './give.ts'
import { linkToken } from './link.ts'
import { revokeLink } from './revoke.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor: Actor) => browserOf(db, actor, { sample: true })

async function aLink(group: GivenTaughtClass, lessonId: string): Promise<string> {
  const typed = { id: lessonId, holder: 'Yuliana Contoh' }
  const { linkId } = await did(db, group.officer, giveLink, typed)
  return `/hadir/${linkToken(secrets, linkId)}`
}

/** Whoever opens many ended links is made to wait. */
const gone = [404, 429]

describe('the link of an instructor', () => {
  it('opens one lesson on a phone without an account, marks it, and ends with it [H5]', async () => {
    const group = await aTaughtClass(db, {
      person: (at) => (at === 0 ? { nik: '1671142505909914' } : {}),
      people: 3,
    })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const path = await aLink(group, lesson.id)
    const sheet = await (await (await open(group.officer)).get(`/daftar-hadir/${lesson.id}`)).text()
    expect(sheet).toContain(`http://localhost${path}`)

    const visitor = aVisitor(db)
    const answer = await visitor.get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await answer.text()
    for (const { name } of group.people) expect(html).toContain(name)
    for (const hidden of ['1671142505909914', 'B.I ', 'Blok', 'id="nav"']) expect(html).not.toContain(hidden)

    const [first] = group.people
    const orang = group.people.map(({ id }) => id)
    const stranger = await browserOf(db)
    const sent = await stranger.post(path, { orang, tidak: first.id, [`alasan-${first.id}`]: 'sick' })
    expect(sent.headers.get('location')).toBe('/hadir/terima-kasih')
    expect((await visitor.get('/hadir/terima-kasih')).status).toBe(200)
    expect((await visitor.get(path)).status).toBeOneOf(gone)
    expect((await stranger.post(path, { orang })).status).toBeOneOf(gone)
    const marks = await reading(db, system, (read) =>
      read.selectFrom('mark').selectAll().where('lessonId', '=', lesson.id).execute(),
    )
    expect(marks.map(({ present }) => present).filter(Boolean)).toHaveLength(2)
    expect(new Set(marks.map(({ markedBy }) => markedBy))).toEqual(
      new Set(['Yuliana Contoh (tautan instruktur)']),
    )
    const record = await recordOf(db, lesson.id)
    expect(record.map(({ act }) => act)).toEqual(['attendance.link-given', 'attendance.marked-by-link'])
  })

  it('opens nothing else: other days, once revoked, once the lesson is closed, or made up [H5]', async () => {
    const group = await aTaughtClass(db, { people: 2 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const path = await aLink(group, lesson.id)
    const on = (at: Date) => aVisitor(db, { clock: () => at }).get(path)
    expect((await on(new Date('2027-03-10T16:59:00Z'))).status).toBe(200)
    expect((await on(new Date('2027-03-10T17:01:00Z'))).status).toBeOneOf(gone) // midnight of Jakarta
    expect((await on(noonAfter(today, -1))).status).toBeOneOf(gone)
    await did(db, group.officer, revokeLink, { id: lesson.id })
    expect((await on(now)).status).toBeOneOf(gone)
    expect(await refusalOf(db, group.officer, revokeLink, { id: lesson.id })).toBe('no-link')

    const next = await aLink(group, lesson.id)
    expect(next).not.toBe(path)
    await did(db, group.officer, mark, { id: lesson.id, version: 0, ...marksTyped(group.people) })
    expect((await aVisitor(db).get(next)).status).toBeOneOf(gone)
    expect(await refusalOf(db, group.officer, giveLink, { id: lesson.id, holder: 'Lagi' })).toBe('closed')
  })

  it('shows only the first name of a child [H5]', async () => {
    const group = await aTaughtClass(db, {
      people: 1,
      person: () => ({ birthDate: '2012-02-01', name: 'Rani Contoh Kecil' }),
    })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const html = await (await aVisitor(db).get(await aLink(group, lesson.id))).text()
    expect(html).toContain('Rani C.')
    expect(html).not.toContain('Contoh Kecil')
  })

  it('is one 404 for every wrong token, and makes whoever tries many wait [H5]', async () => {
    const later = noonAfter(today, 2) // what others tried in this test is forgotten by then
    const visitor = aVisitor(db, { clock: () => later })
    const wrong = ['bukan-token', 'a'.repeat(40), '0'.repeat(40), crypto.randomUUID()]
    const pages = new Set<string>()
    for (const token of wrong) {
      const answer = await visitor.get(`/hadir/${token}`)
      expect(answer.status).toBe(404)
      pages.add((await answer.text()).replace(/[0-9a-f-]{36}/g, ''))
    }
    expect(pages.size).toBe(1)
    const statuses: number[] = []
    for (let at = 0; at < 4; at += 1) statuses.push((await visitor.get(`/hadir/${'b'.repeat(40)}`)).status)
    expect(statuses).toContain(429)
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id, heldOn: '2027-03-12' })
    expect((await visitor.get(await aLink(group, lesson.id))).status).toBe(200)
  })

  it('marks no lesson but its own, whatever is sent [H5]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const other = await aTaughtClass(db, { people: 1 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const elsewhere = await aLesson(db, other.officer, { cohortId: other.cohort.id })
    const path = await aLink(group, lesson.id)
    const orang = [...group.people, ...other.people].map(({ id }) => id)
    await (await browserOf(db)).post(path, { id: elsewhere.id, lessonId: elsewhere.id, orang })
    const marks = await reading(db, system, (read) =>
      read
        .selectFrom('mark')
        .select(['lessonId', 'participantId'])
        .where('lessonId', 'in', [lesson.id, elsewhere.id])
        .execute(),
    )
    expect(marks).toEqual([{ lessonId: lesson.id, participantId: group.people[0]?.id }])
  })

  it('stands in the database only as a fingerprint [H5]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const lesson = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const token = (await aLink(group, lesson.id)).slice('/hadir/'.length)
    const [row] = await reading(db, system, (read) =>
      read.selectFrom('lessonLink').selectAll().where('lessonId', '=', lesson.id).execute(),
    )
    expect(JSON.stringify(row)).not.toContain(token)
    expect(JSON.stringify(await recordOf(db, lesson.id))).not.toContain(token)
  })
})
