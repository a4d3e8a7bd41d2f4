import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aLesson,
  anActor,
  aTaughtClass,
  browserOf,
  did,
  type GivenTaughtClass,
  marksTyped,
  noonAfter,
  now,
  refusalOf,
  today,
} from '#test'
import { settleMarkClash } from '../clashes/settle.ts'
import type { Fate } from '../offline/parcel.ts'
import { arrive } from './arrive.ts'
import { mark } from './mark.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const at = (clock: string) => `${today}T${clock}:00Z`
const standing = (lessonId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('mark')
      .select(['present', 'reason', 'device'])
      .where('lessonId', '=', lessonId)
      .execute(),
  )
const clashesOf = (lessonId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('markClash').selectAll().where('lessonId', '=', lessonId).execute(),
  )

async function someone(): Promise<{ group: GivenTaughtClass; lessonId: string; send: Send }> {
  const group = await aTaughtClass(db, { people: 1 })
  const { id: lessonId } = await aLesson(db, group.officer, { cohortId: group.cohort.id })
  const participantId = group.people[0].id
  const send: Send = async (device, said, moment = now) => {
    const one = { lessonId, participantId, present: true, key: crypto.randomUUID(), ...said }
    const { fates } = await did(db, group.officer, arrive, { device, marks: [one] }, moment)
    return fates[one.key] as Fate
  }
  return { group, lessonId, send }
}
type Send = (device: string, said: Record<string, unknown>, moment?: Date) => Promise<Fate>

const sick = { present: false, reason: 'sick' }

describe('marks that arrive from a device', () => {
  it('are written once, however often they are sent [H4]', async () => {
    const { lessonId, send } = await someone()
    const key = crypto.randomUUID()
    expect(await send('tablet', { ...sick, madeAt: at('01:10'), key })).toBe('written')
    expect(await send('tablet', { madeAt: at('01:20') })).toBe('written')
    expect(await send('tablet', { ...sick, madeAt: at('01:10'), key })).toBe('known')
    expect(await standing(lessonId)).toEqual([{ present: true, reason: null, device: 'tablet' }])
    expect(await clashesOf(lessonId)).toEqual([])
  })

  it('that are older than what another device said are shown to a person, and neither value is lost [H4]', async () => {
    const { group, lessonId, send } = await someone()
    await send('tablet A', { madeAt: at('01:30') })
    expect(await send('tablet B', { ...sick, madeAt: at('01:10') })).toBe('clash')
    expect(await standing(lessonId)).toMatchObject([{ present: true }])
    const [clash] = await clashesOf(lessonId)
    expect(clash).toMatchObject({ present: false, reason: 'sick', stoodPresent: true, cause: 'other-device' })

    const browser = await browserOf(db, group.officer, { sample: true })
    const sheet = await (await browser.get(`/daftar-hadir/${lessonId}`)).text()
    expect(sheet).toContain('Ada catatan yang berbeda')
    const path = `/daftar-hadir/berbeda/${clash?.id}`
    expect(sheet).toContain(path)
    const page = await (await browser.get(path)).text()
    for (const words of ['Hadir (sudah tercatat)', 'Sakit (datang kemudian)']) expect(page).toContain(words)
    expect((await browser.post(path, { kept: 'arrived' })).status).toBe(303)
    expect(await standing(lessonId)).toMatchObject([{ present: false, reason: 'sick' }])
    const earlier = await reading(db, system, (read) =>
      read.selectFrom('markChange').select('present').where('lessonId', '=', lessonId).execute(),
    )
    expect(earlier).toEqual([{ present: true }])
    expect(await refusalOf(db, group.officer, settleMarkClash, { id: clash?.id, kept: 'standing' })).toBe(
      'settled',
    )
    const elsewhere = await browserOf(db, await anActor(db, { roles: ['programme-officer'] }), {
      sample: true,
    })
    expect((await elsewhere.get(path)).status).toBe(404)
  })

  it('that did not know what came meanwhile clash too, whatever the clock of the device says [H4]', async () => {
    const { lessonId, send } = await someone()
    await send('tablet A', { madeAt: at('01:30') })
    const before = new Date(now.getTime() - 60_000).toISOString()
    expect(await send('tablet B', { ...sick, madeAt: at('09:00'), seenAt: before })).toBe('clash')
    const after = new Date(now.getTime() + 1000).toISOString()
    expect(await send('tablet B', { ...sick, madeAt: at('09:00'), seenAt: after })).toBe('written')
    expect(await standing(lessonId)).toMatchObject([{ present: false }])
  })

  it('after the free days wait for whoever may approve, and count nothing until then [H4] [H6]', async () => {
    const { group, lessonId, send } = await someone()
    await did(db, group.officer, mark, { id: lessonId, version: 0, ...marksTyped(group.people) })
    const late = noonAfter(today, 9)
    expect(await send('tablet', { ...sick, madeAt: at('01:00') }, late)).toBe('clash')
    const [clash] = await clashesOf(lessonId)
    expect(clash).toMatchObject({ cause: 'too-late' })
    const typed = { id: clash?.id, kept: 'arrived' }
    expect(await refusalOf(db, group.officer, settleMarkClash, typed, late)).toBe('needs-approval')
    expect(await standing(lessonId)).toMatchObject([{ present: true }])
  })

  it('come as JSON to one address, each with its fate [H4]', async () => {
    const group = await aTaughtClass(db, { people: 2 })
    const { id: lessonId } = await aLesson(db, group.officer, { cohortId: group.cohort.id })
    const marks = group.people.map(({ id }) => ({
      lessonId,
      participantId: id,
      present: true,
      madeAt: at('01:00'),
      key: crypto.randomUUID(),
    }))
    const stray = { ...marks[0], participantId: crypto.randomUUID(), key: crypto.randomUUID() }
    const { createApp } = await import('../../app.ts')
    const { aSession, servicesOn } = await import('#test')
    const answer = await createApp(servicesOn(db, { sample: true })).request('/daftar-hadir/kiriman', {
      method: 'POST',
      body: JSON.stringify({ device: 'tablet', marks: [...marks, stray] }),
      headers: {
        cookie: await aSession(db, group.officer),
        'content-type': 'application/json',
        accept: 'application/json',
        origin: 'http://localhost',
      },
    })
    expect(answer.status).toBe(200)
    const { fates } = (await answer.json()) as { fates: Record<string, Fate> }
    expect(Object.values(fates).sort()).toEqual(['not-seated', 'written', 'written'])
    const sheet = await reading(db, system, (read) =>
      read.selectFrom('sheet').select('state').where('lessonId', '=', lessonId).executeTakeFirst(),
    )
    expect(sheet).toEqual({ state: 'closed' })
  })
})
