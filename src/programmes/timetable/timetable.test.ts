import { beforeAll, describe, expect, it } from 'vitest'
import { endEarly, resume, suspend, withdrawEnd } from '#agreements'
import { seats } from '#enrolment'
import { type Actor, type Database, perform, reading, system } from '#kernel'
import {
  aCohort,
  aDatabase,
  aLesson,
  anActiveAgreement,
  anActor,
  anUpload,
  aParticipant,
  aPerson,
  aProgramme,
  aUnit,
  browserOf,
  did,
  now,
  refusalOf,
} from '#test'
import { catchUp } from '../../kernel/work.ts'
import type { Cohort } from '../tables.ts'
import { cancelLesson } from './cancel.ts'
import { moveLesson } from './move.ts'
import { addHoliday } from './own-holidays.ts'
import { planLesson } from './plan.ts'
import { planSeries } from './plan-series.ts'
import { restoreLesson } from './restore.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const plan = planLesson(seats)
const move = moveLesson(seats)
const series = planSeries(seats)
const restore = restoreLesson(seats)

async function aRunning(over: Partial<Cohort> = {}, hours = 160) {
  const unit = await aUnit(db)
  const officer = await anActor(db, { unit, roles: ['programme-officer'] })
  const programme = await aProgramme(db, officer, { lessonHours: hours })
  const cohort = await aCohort(db, officer, { programmeId: programme.id, ...over })
  const another = (more: Partial<Cohort> = {}) =>
    aCohort(db, officer, {
      programmeId: programme.id,
      name: `Angkatan ${crypto.randomUUID().slice(0, 4)}`,
      room: 'Aula',
      instructor: 'Rahma Contoh',
      ...more,
    })
  return { unit, officer, cohort, another }
}
const typed = (over: object = {}) => ({
  heldOn: '2027-03-16',
  beginsAt: '08.00',
  endsAt: '10.00',
  lessonHours: '2',
  ...over,
})
const seriesTyped = (over: object = {}) => ({
  weekdays: ['1', '3'],
  from: '2027-03-01',
  until: '2027-05-31',
  beginsAt: '08.00',
  endsAt: '10.00',
  lessonHours: '2',
  ...over,
})
const lessonsIn = (cohortId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('lesson').selectAll().where('cohortId', '=', cohortId).orderBy('heldOn').execute(),
  )
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}

describe('a series', () => {
  it('is previewed with what it skips, and laid until the hours are full, over no holiday [E3]', async () => {
    const { officer, cohort } = await aRunning({ startsOn: '2027-03-01' }, 11)
    const asked = new URLSearchParams({
      lihat: 'ya',
      from: '2027-03-01',
      until: '2027-05-31',
      lessonHours: '2',
    })
    for (const [name, value] of [
      ['weekdays', '1'],
      ['weekdays', '3'],
      ['beginsAt', '08.00'],
      ['endsAt', '10.00'],
    ])
      asked.append(name as string, value as string)
    const html = await pageOf(officer, `/angkatan/${cohort.id}/jadwal/rangkaian?${asked}`)
    for (const words of [
      'Hari Raya Idul Fitri 1448 Hijriah (perkiraan)',
      '6 pelajaran, 11 JP',
      'Simpan jadwal',
    ])
      expect(html).toContain(words)
    expect(await lessonsIn(cohort.id)).toEqual([])

    await did(db, officer, series, { id: cohort.id, ...seriesTyped() })
    const lessons = await lessonsIn(cohort.id)
    expect(lessons.map(({ heldOn, lessonHours }) => [heldOn, lessonHours])).toEqual([
      ['2027-03-01', 2],
      ['2027-03-03', 2],
      ['2027-03-15', 2],
      ['2027-03-17', 2],
      ['2027-03-22', 2],
      ['2027-03-24', 1],
    ])
    expect(await refusalOf(db, officer, series, { id: cohort.id, ...seriesTyped() })).toBe('no-day-left')
  })

  it('knows the days of Idul Fitri 1444 and the collective leave around it [E3]', async () => {
    const { officer, cohort } = await aRunning({ startsOn: '2023-04-01', endsOn: '2023-05-31' }, 20)
    const asked = { weekdays: ['0', '1', '2', '3', '4', '5', '6'], from: '2023-04-17', until: '2023-04-30' }
    await did(db, officer, series, { id: cohort.id, ...seriesTyped(asked) })
    expect((await lessonsIn(cohort.id)).map(({ heldOn }) => heldOn)).toEqual([
      ...['2023-04-17', '2023-04-18', '2023-04-26', '2023-04-27', '2023-04-28', '2023-04-29', '2023-04-30'],
    ])
  })

  it('is not laid where it clashes, and says with what and what to do [E3]', async () => {
    const { officer, cohort, another } = await aRunning()
    const other = await another({ room: 'Bengkel kerja' })
    await aLesson(db, officer, {
      cohortId: other.id,
      heldOn: '2027-03-17',
      beginsAt: '09:00',
      endsAt: '11:00',
    })
    expect(await refusalOf(db, officer, series, { id: cohort.id, ...seriesTyped() })).toBe('clash')
    expect(await lessonsIn(cohort.id)).toEqual([])
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(`/angkatan/${cohort.id}/jadwal/rangkaian`, seriesTyped())
    expect(answer.status).toBe(409)
    const html = await answer.text()
    for (const words of [
      '17 Maret 2027 pukul 09.00 sampai 11.00',
      'Bengkel kerja dipakai; pilih ruang atau jam lain',
    ])
      expect(html).toContain(words)
  })

  it('steps over days that the unit itself keeps free [E3]', async () => {
    const { officer, cohort } = await aRunning({}, 4)
    await did(db, officer, addHoliday, {
      day: '2027-03-15',
      name: 'Hari jadi kabupaten',
      source: 'Surat edaran',
    })
    await did(db, officer, series, { id: cohort.id, ...seriesTyped({ from: '2027-03-12' }) })
    expect((await lessonsIn(cohort.id)).map(({ heldOn }) => heldOn)).toEqual(['2027-03-17', '2027-03-22'])
    expect(await pageOf(officer, '/hari-libur?tahun=2027')).toContain('Hari jadi kabupaten')
    const far = await anActor(db, { roles: ['programme-officer'] })
    expect(await pageOf(far, '/hari-libur?tahun=2027')).not.toContain('Hari jadi kabupaten')
  })
})

describe('one lesson', () => {
  it.for([
    ['room', { room: 'BENGKEL  kerja' }, {}],
    ['instructor', { instructor: 'yuliana contoh' }, {}],
    ['lesson of the own room', {}, { room: 'Bengkel kerja' }],
  ] as const)('is refused where its %s is taken at that hour [E3]', async ([, over, lesson]) => {
    const { officer, cohort, another } = await aRunning()
    const other = await another(over)
    await aLesson(db, officer, { cohortId: other.id, heldOn: '2027-03-16', ...lesson })
    expect(
      await refusalOf(db, officer, plan, { id: cohort.id, ...typed({ beginsAt: '09.30', endsAt: '11' }) }),
    ).toBe('clash')
    await did(db, officer, plan, { id: cohort.id, ...typed({ beginsAt: '10:00', endsAt: '11.00' }) })
  })

  it('is refused where somebody would have to be in two at once, and on another day is not [E3]', async () => {
    const { officer, cohort, another, unit } = await aRunning()
    const other = await another()
    const { id: personId } = await aPerson(db, await anActor(db, { unit, roles: ['registrar'] }))
    for (const { id } of [cohort, other]) await aParticipant(db, officer, { cohortId: id, personId })
    await aLesson(db, officer, { cohortId: other.id, heldOn: '2027-03-16' })
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(`/angkatan/${cohort.id}/jadwal/baru`, typed())
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('1 orang menjadi peserta keduanya; pilih jam lain')
    await did(db, officer, plan, { id: cohort.id, ...typed({ heldOn: '2027-03-17' }) })
  })

  it('needs a reason on a holiday, and stays within the days of its cohort [E3]', async () => {
    const { officer, cohort } = await aRunning()
    const on = (over: object) => refusalOf(db, officer, plan, { id: cohort.id, ...typed(over) })
    expect(await on({ heldOn: '2027-03-26' })).toBe('on-holiday')
    expect(await on({ heldOn: '2027-03-26', holidayReason: 'Ibadah bersama' })).toBeUndefined()
    expect(await on({ heldOn: '2027-06-01' })).toBe('outside-cohort')
  })

  it('of two officers at once, only one gets the room [E3]', async () => {
    const { officer, cohort, another } = await aRunning()
    const other = await another({ room: 'Bengkel kerja' })
    const ask = (id: string) => perform(db, plan, plan.input.parse({ id, ...typed() }), officer, now)
    const outcomes = await Promise.all([ask(cohort.id), ask(other.id)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect([...(await lessonsIn(cohort.id)), ...(await lessonsIn(other.id))]).toHaveLength(1)
  })

  it('moves, is called off and restored, and is made up for once [E3]', async () => {
    const { officer, cohort, another } = await aRunning()
    const { lessonId } = await did(db, officer, plan, { id: cohort.id, ...typed() })
    await did(db, officer, move, { id: lessonId, version: 1, ...typed({ heldOn: '2027-03-18' }) })
    expect(await refusalOf(db, officer, move, { id: lessonId, version: 1, ...typed() })).toBe(
      'changed-meanwhile',
    )
    await did(db, officer, cancelLesson, { id: lessonId, reason: 'Instruktur sakit' })
    const other = await another({ room: 'Bengkel kerja' })
    const { lessonId: inPlace } = await did(db, officer, plan, {
      id: other.id,
      ...typed({ heldOn: '2027-03-18' }),
    })
    expect(await refusalOf(db, officer, restore, { id: lessonId })).toBe('clash')
    await did(db, officer, cancelLesson, { id: inPlace, reason: 'Mengalah' })
    await did(db, officer, restore, { id: lessonId })
    await did(db, officer, cancelLesson, { id: lessonId, reason: 'Instruktur sakit lagi' })
    const instead = { id: cohort.id, makesUpFor: lessonId, ...typed({ heldOn: '2027-03-22' }) }
    await did(db, officer, plan, instead)
    const again = { ...instead, ...typed({ heldOn: '2027-03-23' }) }
    expect(await refusalOf(db, officer, plan, again)).toBe('made-up-already')
    expect(await refusalOf(db, officer, restore, { id: lessonId })).toBe('made-up-already')
    const html = await pageOf(officer, `/angkatan/${cohort.id}/jadwal`)
    for (const words of ['Diganti 22 Mar 2027.', 'Pengganti', '2 dari 160 JP']) expect(html).toContain(words)
  })

  it('that has passed is neither moved nor called off here [E3]', async () => {
    const { officer, cohort } = await aRunning()
    const { id } = await aLesson(db, officer, { cohortId: cohort.id, heldOn: '2027-03-09' })
    expect(await refusalOf(db, officer, cancelLesson, { id, reason: 'x' })).toBe('already-past')
    expect(await refusalOf(db, officer, move, { id, version: 1, ...typed() })).toBe('already-past')
  })
})

describe('the timetable of a unit', () => {
  it('shows its week and its month with holidays, and totals [E3]', async () => {
    const { officer, cohort } = await aRunning()
    await did(db, officer, plan, { id: cohort.id, ...typed({ topic: 'Mencanting' }) })
    const week = await pageOf(officer, '/jadwal?hari=2027-03-18')
    for (const words of ['Jadwal 15 sampai 21 Maret 2027', 'Mencanting', '1 pelajaran, 2 JP', '08.00'])
      expect(week).toContain(words)
    expect(await pageOf(officer, '/jadwal?hari=2027-03-31')).toContain('Jadwal 29 Maret sampai 4 April 2027')
    expect(await pageOf(officer, '/jadwal?hari=2027-01-01')).toContain(
      'Jadwal 28 Desember 2026 sampai 3 Januari 2027',
    )
    const month = await pageOf(officer, '/jadwal?hari=2027-03-18&lihat=bulan')
    for (const words of ['Jadwal Maret 2027', 'Wafat Yesus Kristus', 'Pelatihan batik'])
      expect(month).toContain(words)
  })
})

describe('an agreement that halts [B12]', () => {
  async function bound() {
    const unit = await aUnit(db)
    const drafter = await anActor(db, { unit })
    const officer = await anActor(db, { unit, roles: ['programme-officer'] })
    const given = await anActiveAgreement(db, { officer: drafter })
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id, agreementId: given.id })
    const registrar = await anActor(db, { unit, roles: ['registrar'] })
    const { id: personId } = await aPerson(db, registrar, { name: 'Rosmala Contoh' })
    await aParticipant(db, officer, { cohortId: cohort.id, personId })
    for (const heldOn of ['2027-03-09', '2027-03-16', '2027-03-23'])
      await aLesson(db, officer, { cohortId: cohort.id, heldOn })
    const halt = { id: given.id, reason: 'Mitra berbenah', file: await anUpload() }
    const stages = async () => {
      const { haltLessons } = await import('../halt-lessons.ts')
      await catchUp(db, [haltLessons], () => now)
      return (await lessonsIn(cohort.id)).map(({ stage }) => stage)
    }
    return { ...given, officer, cohort, halt, stages }
  }

  it('stops the lessons to come, lists whom that touches, and offers them back when it goes on', async () => {
    const { id, head, officer, cohort, halt, stages } = await bound()
    const page = await pageOf(head, `/kerja-sama/${id}/bekukan`)
    expect(page).toContain('Pelajaran yang terkena (2)')
    expect(page).toContain('Rosmala Contoh')
    await did(db, head, suspend, { ...halt, beginsOn: '2027-03-10', plannedUntil: '2027-04-10' })
    expect(await stages()).toEqual(['planned', 'cancelled', 'cancelled'])
    expect(await refusalOf(db, officer, plan, { id: cohort.id, ...typed() })).toBe('agreement-halted')
    expect(await pageOf(officer, `/angkatan/${cohort.id}`)).toContain('sedang tidak berlaku')

    await did(db, head, resume, { id, liftedOn: '2027-03-10', reason: 'Siap lagi' })
    expect(await stages()).toEqual(['planned', 'cancelled', 'cancelled'])
    expect(await pageOf(officer, `/angkatan/${cohort.id}`)).toContain(
      '2 pelajaran terhenti dapat diadakan lagi.',
    )
    const browser = await browserOf(db, officer, { sample: true })
    expect((await browser.post(`/angkatan/${cohort.id}/jadwal/adakan-lagi`, {})).status).toBe(303)
    expect(await stages()).toEqual(['planned', 'planned', 'planned'])
  })

  it('ended early does the same, and an end that is taken back gives them back', async () => {
    const { id, head, halt, stages, cohort, officer } = await bound()
    const ending = { initiatedBy: 'us', settlement: 'Selesai', handover: 'tidak ada', endedOn: '2027-03-10' }
    await did(db, head, endEarly, { ...halt, ...ending })
    expect(await stages()).toEqual(['planned', 'cancelled', 'cancelled'])
    await did(db, head, withdrawEnd, { id, reason: 'Keliru' })
    const browser = await browserOf(db, officer, { sample: true })
    expect((await browser.post(`/angkatan/${cohort.id}/jadwal/adakan-lagi`, {})).status).toBe(303)
    expect(await stages()).toEqual(['planned', 'planned', 'planned'])
  })
})
