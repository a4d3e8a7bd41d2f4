import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aHeldLesson,
  aLesson,
  anActiveAgreement,
  anActor,
  aTaughtClass,
  browserOf,
  noonAfter,
  planItemsOf,
} from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const day = '2027-04-10'
const pageOf = async (actor: Actor, path: string) =>
  (await browserOf(db, actor, { sample: true, clock: () => noonAfter(day, 0) })).get(path)
const textOf = async (actor: Actor, path: string) => (await pageOf(actor, path)).text()

/** Four people who learn what an agreement in force promised; one was away at the only lesson held. */
async function aPromisedClass() {
  const agreement = await anActiveAgreement(db)
  const [item] = await planItemsOf(db, agreement.id)
  const planItemId = item?.id ?? ''
  const unit = await reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', agreement.officer.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
  const teacher = await anActor(db, { unit, roles: ['programme-officer'] })
  const over = { lessonHours: 4, minAttendance: 80, name: 'Pelatihan tenun' }
  const cohort = { agreementId: agreement.id, planItemId }
  const group = await aTaughtClass(db, { cohort, programme: over }, teacher)
  const held = await aHeldLesson(db, group, '2027-04-05', { [group.people[0].id]: 'unknown' })
  return { ...group, agreement, planItemId, held, unit }
}

describe('a promise whose facts come from lessons [C3]', () => {
  it('calls lesson and places by their cohort and leads to them, without anybody’s name', async () => {
    const { agreement, planItemId, officer, cohort, held, people } = await aPromisedClass()
    const promise = `/kerja-sama/${agreement.id}/rencana-aksi/${planItemId}`
    const page = await textOf(officer, promise)
    expect(page).toContain(
      `<a href="/daftar-hadir/${held.id}">Sesi 5 April 2027, Pelatihan tenun, Angkatan I</a>`,
    )
    expect(page).toContain(`<a href="/peserta/angkatan/${cohort.id}">Peserta Pelatihan tenun, Angkatan I</a>`)
    for (const { name } of people) expect(page).not.toContain(name)
  })

  it('leads whoever opens no sheet to the cohort, and nobody beyond their reach', async () => {
    const { agreement, planItemId, cohort, held } = await aPromisedClass()
    const promise = `/kerja-sama/${agreement.id}/rencana-aksi/${planItemId}`
    const page = await textOf(agreement.officer, promise)
    expect(page).toContain(`<a href="/angkatan/${cohort.id}">Sesi 5 April 2027`)
    expect(page).not.toContain(held.id)
    expect((await pageOf(agreement.officer, `/angkatan/${cohort.id}`)).status).toBe(200)
    const stranger = await anActor(db)
    expect((await pageOf(stranger, promise)).status).toBe(404)
  })
})

describe('the page of a cohort', () => {
  it('says how many sit in it, who can no longer reach the minimum, and leads to its promise [G1] [H7] [C3]', async () => {
    const { officer, agreement, planItemId, cohort, people } = await aPromisedClass()
    const page = await textOf(officer, `/angkatan/${cohort.id}`)
    expect(page).toContain('4 dari 20')
    expect(page).toContain(`href="/peserta/angkatan/${cohort.id}"`)
    expect(page).toContain('Minimal tak terkejar lagi bagi 1 orang.')
    expect(page).toContain(people[0].name)
    expect(page).not.toContain(people[1].name)
    expect(page).toContain(`href="/daftar-hadir/angkatan/${cohort.id}"`)
    expect(page).toContain(`href="/kerja-sama/${agreement.id}/rencana-aksi/${planItemId}"`)
  })

  it('keeps people from whoever only plans with the partner', async () => {
    const { agreement, cohort, people } = await aPromisedClass()
    const page = await textOf(agreement.officer, `/angkatan/${cohort.id}`)
    expect(page).not.toContain(people[0].name)
    expect(page).not.toContain('href="/daftar-hadir')
  })

  it('shows in its timetable how every sheet stands, and opens it [H6]', async () => {
    const { officer, agreement, cohort, held } = await aPromisedClass()
    const { id: waiting } = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-04-07' })
    const { id: coming } = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-05-07' })
    const page = await textOf(officer, `/angkatan/${cohort.id}/jadwal`)
    for (const [id, word] of [
      [held.id, 'Terlaksana'],
      [waiting, 'Tandai kehadiran'],
      [coming, 'Akan datang'],
    ])
      expect(page).toMatch(new RegExp(`href="/daftar-hadir/${id}">(?:(?!</a>).)*${word}`))
    const cohortPage = await textOf(officer, `/angkatan/${cohort.id}`)
    expect(cohortPage).toMatch(new RegExp(`1 sesi belum diisi.*href="/daftar-hadir/${waiting}"`, 's'))
    const week = await textOf(officer, '/jadwal?hari=2027-04-07')
    expect(week).toMatch(new RegExp(`href="/daftar-hadir/${waiting}">(?:(?!</a>).)*Tandai kehadiran`))
    const planner = await textOf(agreement.officer, `/angkatan/${cohort.id}/jadwal`)
    expect(planner).not.toContain('/daftar-hadir/')
  })
})
