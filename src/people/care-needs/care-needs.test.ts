import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, addDays, type Database, type Role, reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  anAssessment,
  aPerson,
  aReason,
  assessmentTyped,
  aUnit,
  browserOf,
  did,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { cardOf, linesOf } from '../../../test/first-page.ts'
import { ask as askToOpenPerson } from '../looks/ask.ts'
import { findPerson } from '../person.ts'
import { assess } from './assess.ts'
import { changes, compared } from './compare.ts'
import { correct } from './correct.ts'
import { listDue, nextDue } from './due.ts'
import { byNeed, levelCodes } from './kinds.ts'
import { allAssessmentsOf, assessmentsOf, notesOf } from './queries.ts'
import { voidAssessment } from './void.ts'

type Unit = Awaited<ReturnType<typeof aUnit>>
let db: Database
let unit: Unit
let registrar: Actor
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  unit = await aUnit(db)
  registrar = await anActor(db, { unit, roles: ['registrar'] })
  officer = await anActor(db, { unit, roles: ['programme-officer'] })
})

const all = (id: string) => reading(db, officer, (read) => assessmentsOf(read, id))
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  return { status: response.status, html: await response.text() }
}

describe('an assessment of needs [F9]', () => {
  it('is taken on entry and before release, and the two are set against each other [F9]', async () => {
    const { id } = await aPerson(db, registrar)
    const before = {
      assessedOn: '2026-11-10',
      job: 'urgent',
      capital: 'some',
      papers: 'some',
      health: 'some',
    }
    await anAssessment(db, officer, id, before)
    expect((await pageOf(officer, `/warga-binaan/${id}/kebutuhan`)).html).not.toContain('Perubahan')
    const after = { occasion: 'release', job: 'none', capital: 'urgent', papers: 'some', stigma: 'some' }
    await anAssessment(db, officer, id, after)
    const comparison = compared(await all(id))
    expect(Object.fromEntries(comparison?.rows.map(({ need, change }) => [need, change]) ?? [])).toEqual({
      livelihood: 'never',
      job: 'met',
      skill: 'never',
      capital: 'worse',
      family: 'never',
      stigma: 'opened',
      papers: 'same',
      health: 'met',
    })
    const { html } = await pageOf(officer, `/warga-binaan/${id}/kebutuhan`)
    expect(html).toContain('2 terpenuhi, 1 baru muncul, 1 memburuk, 1 masih perlu.')
    expect(html).toContain('Saat masuk, 10 November 2026')
  })

  it('shows what was answered before beside each question, and in the file what is needed now [F9]', async () => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id, { assessedOn: '2027-01-04', capital: 'urgent' })
    const form = await pageOf(officer, `/warga-binaan/${id}/kebutuhan/nilai`)
    expect(form.html).toContain('4 Januari 2027: mendesak.')
    const file = await pageOf(officer, `/warga-binaan/${id}`)
    expect(file.html).toMatch(/Modal usaha<\/dt><dd><span class="badge stalled">.*?Mendesak/)
  })

  it('counts every pair of answers as exactly one change [F9]', () => {
    const levels = fc.record(byNeed(() => fc.constantFrom(...levelCodes)))
    const worth = (level: 'none' | 'some' | 'urgent') => levelCodes.indexOf(level)
    fc.assert(
      fc.property(levels, levels, (entry, later) => {
        for (const { before, after, change } of changes(entry, later)) {
          const way = Math.sign(worth(after) - worth(before))
          expect({ met: -1, eased: -1, same: 0, never: 0, worse: 1, opened: 1 }[change]).toBe(way)
          expect(change === 'met' || change === 'never').toBe(after === 'none')
          expect(change === 'opened').toBe(before === 'none' && after !== 'none')
        }
      }),
    )
  })

  it('brings the skills wanted into the file, with their day, and keeps what stood there [F9]', async () => {
    const { id } = await aPerson(db, registrar, { interests: ['sewing'] })
    await anAssessment(db, officer, id, { wanted: ['food', 'trade'], assessedOn: '2027-03-08' })
    const person = await reading(db, officer, (read) => findPerson(read, id, officer))
    expect(person.interests).toEqual(['food', 'trade'])
    expect(person.sources).toMatchObject({ interests: { source: 'form', asOf: '2027-03-08' } })
    await anAssessment(db, officer, id, { wanted: ['batik'], occasion: 'during', assessedOn: '2027-01-02' })
    const later = await reading(db, officer, (read) => findPerson(read, id, officer))
    expect(later.interests).toEqual(['food', 'trade'])
  })

  it('keeps its notes sealed, and out of the record [F9] [P4]', async () => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id, { health: 'some', 'note-health': 'Perlu kontrol paru' })
    const rows = await reading(db, system, async (read) => [
      await read.selectFrom('event').selectAll().where('subjectId', '=', id).execute(),
      await read.selectFrom('careAssessment').selectAll().where('personId', '=', id).execute(),
    ])
    expect(JSON.stringify(rows)).not.toContain('paru')
    const [kept] = await all(id)
    expect(kept && notesOf(db.secrets, kept)).toEqual({ health: 'Perlu kontrol paru' })
    expect((await pageOf(officer, `/warga-binaan/${id}/kebutuhan`)).html).toContain('Perlu kontrol paru')
    const kanwil = await reading(db, system, (read) =>
      read.selectFrom('unit').selectAll().where('id', '=', unit.kanwilId).executeTakeFirstOrThrow(),
    )
    const overseer = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const seen = await pageOf(overseer, `/warga-binaan/${id}/kebutuhan`)
    expect(seen.status).toBe(200)
    expect(seen.html).not.toContain('paru')
  })

  it('is not made twice for one day, nor for a day to come; a mistake is corrected [F9]', async () => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id, { job: 'urgent' })
    expect(await refusalOf(db, officer, assess, { id, ...assessmentTyped() })).toBe('assessed-already')
    const tomorrow = assessmentTyped({ assessedOn: addDays(today, 1) })
    expect(await refusalOf(db, officer, assess, { id, ...tomorrow })).toBe('assessed-later')
    const [made] = await all(id)
    const right = { id, assessment: made?.id, version: '1', ...assessmentTyped({ job: 'some' }) }
    await did(db, officer, correct, right)
    expect(await refusalOf(db, officer, correct, right)).toBe('changed-meanwhile')
    expect((await all(id)).map(({ job }) => job)).toEqual(['some'])
    const revisions = await reading(db, system, (read) =>
      read.selectFrom('personRevision').selectAll().where('personId', '=', id).execute(),
    )
    expect(revisions.map(({ act, before }) => [act, (before as { job?: string }).job])).toContainEqual([
      'person.assessment-corrected',
      'urgent',
    ])
  })

  it('says which question was left open, and keeps what was typed [F9]', async () => {
    const { id } = await aPerson(db, registrar)
    const { health: _health, ...rest } = assessmentTyped({ businessIdea: 'Warung pempek' })
    const browser = await browserOf(db, officer)
    const answer = await browser.post(`/warga-binaan/${id}/kebutuhan/nilai`, rest as Record<string, string>)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Jawab: kesehatan')
    expect(html).toContain('Warung pempek')
  })
})

describe('who lacks an assessment [F9]', () => {
  let own: Unit
  let clerk: Actor
  let guide: Actor
  beforeAll(async () => {
    own = await aUnit(db)
    clerk = await anActor(db, { unit: own, roles: ['registrar'] })
    guide = await anActor(db, { unit: own, roles: ['probation-officer'] })
  })
  const due = () => reading(db, guide, (read) => listDue(read, guide, today, 1))

  it('has been here for more than thirty days, or goes home within six months [F9]', async () => {
    const dated = { datesAsOf: '2027-03-01' }
    const at = (from: number) => ({ fromOn: addDays(today, from) })
    const { id: old } = await aPerson(db, clerk, { name: 'Lama', ...at(-31) })
    await aPerson(db, clerk, { name: 'Baru', ...at(-30) })
    const soon = { ...dated, twoThirdsOn: addDays(today, 180), expiresOn: addDays(today, 500) }
    const { id: home } = await aPerson(db, clerk, { name: 'Segera', ...at(-200), ...soon })
    const later = { ...dated, twoThirdsOn: addDays(today, 181), expiresOn: addDays(today, 500) }
    const { id: far } = await aPerson(db, clerk, { name: 'Jauh', ...at(-200), ...later })
    await anAssessment(db, guide, home, { assessedOn: addDays(today, -190) })
    await anAssessment(db, guide, far, { assessedOn: addDays(today, -190) })
    const passed = { ...dated, twoThirdsOn: addDays(today, -1), expiresOn: addDays(today, 90) }
    await aPerson(db, clerk, { name: 'Lewat', ...at(-10), ...passed })
    const { rows, total } = await due()
    expect(Object.fromEntries(rows.map(({ name, why }) => [name, why]))).toEqual({
      Lama: 'entry',
      Segera: 'release',
      Lewat: 'release',
    })
    expect(total).toBe(3)
    await anAssessment(db, guide, old)
    await anAssessment(db, guide, home, { occasion: 'release' })
    expect((await due()).rows.map(({ name }) => name)).toEqual(['Lewat'])
  })

  it('stands on the first page of the own unit, and in no other [F9]', async () => {
    const place = await aUnit(db)
    const desk = await anActor(db, { unit: place, roles: ['registrar'] })
    const worker = await anActor(db, { unit: place, roles: ['programme-officer'] })
    await aPerson(db, desk, { name: 'Menunggu Dinilai', fromOn: addDays(today, -90) })
    expect(linesOf(await cardOf(db, worker, 'belum-dinilai'))).toEqual(['Menunggu Dinilai'])
    expect(linesOf(await cardOf(db, guide, 'belum-dinilai'))).not.toContain('Menunggu Dinilai')
    expect(await cardOf(db, desk, 'belum-dinilai')).toBe('')
  })

  it('is assessed one after the other without going back, to the end of the line [F9]', async () => {
    const place = await aUnit(db)
    const desk = await anActor(db, { unit: place, roles: ['registrar'] })
    const worker = await anActor(db, { unit: place, roles: ['programme-officer'] })
    const ids: string[] = []
    for (const days of [90, 80, 70]) ids.push((await aPerson(db, desk, { fromOn: addDays(today, -days) })).id)
    const browser = await browserOf(db, worker)
    const next = async (id: string) => {
      const typed = assessmentTyped({ onward: 'next' }) as Record<string, string>
      const answer = await browser.post(`/warga-binaan/${id}/kebutuhan/nilai?antre=ya`, typed)
      expect(answer.status).toBe(303)
      return answer.headers.get('location')
    }
    // From the middle of the line to its end, and then to those who were passed over.
    expect(await reading(db, worker, (read) => nextDue(read, worker, today, ids[2] ?? ''))).toBe(ids[0])
    expect(await next(ids[1] ?? '')).toBe(`/warga-binaan/${ids[2]}/kebutuhan/nilai?antre=ya`)
    expect(await next(ids[2] ?? '')).toBe(`/warga-binaan/${ids[0]}/kebutuhan/nilai?antre=ya`)
    expect(await next(ids[0] ?? '')).toBe('/warga-binaan/belum-dinilai')
    expect((await pageOf(worker, '/warga-binaan/belum-dinilai')).html).toContain('Semua sudah dinilai')
  })

  it('follows the days that the rules say [F9]', async () => {
    const { html } = await pageOf(guide, '/aturan')
    expect(html).toContain('paling lambat 30 hari setelah seseorang masuk')
    expect(html).toContain('dalam 180 hari sebelum seseorang bebas')
  })
})

describe('the needs of another unit [P1]', () => {
  const carers: Role[] = ['programme-officer', 'probation-officer', 'registrar', 'section-head', 'unit-head']
  it.for(carers)('do not exist for %s elsewhere [P1] [F9]', async (role) => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id)
    const [made] = await all(id)
    const stranger = await anActor(db, { roles: [role] })
    const browser = await browserOf(db, stranger)
    const under = `/warga-binaan/${id}/kebutuhan`
    for (const path of [under, `${under}/nilai`, `${under}/${made?.id}/betulkan`]) {
      expect([403, 404]).toContain((await browser.get(path)).status)
    }
    for (const path of [`${under}/nilai`, `${under}/${made?.id}/betulkan`]) {
      const typed = assessmentTyped({ version: '1' }) as Record<string, string>
      expect([403, 404]).toContain((await browser.post(path, typed)).status)
    }
  })

  it('are read from the region, and assessed by nobody there [P1]', async () => {
    const kanwil = await aKanwil(db)
    const below = await aUnit(db, { parentId: kanwil.id })
    const desk = await anActor(db, { unit: below, roles: ['registrar'] })
    const { id } = await aPerson(db, desk)
    const office = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    await did(db, office, askToOpenPerson, { id, ...aReason })
    expect((await pageOf(office, `/warga-binaan/${id}/kebutuhan`)).status).toBe(200)
    expect((await pageOf(office, `/warga-binaan/${id}/kebutuhan/nilai`)).status).toBe(403)
  })
})

describe('an assessment of the wrong person [F9]', () => {
  const reason = 'Tercatat pada orang dengan nama sama'
  const voided = async (id: string) => {
    const [made] = await all(id)
    const path = `/warga-binaan/${id}/kebutuhan/${made?.id}/batalkan`
    const browser = await browserOf(db, officer)
    expect((await browser.get(path)).status).toBe(200)
    return { made, path, browser }
  }

  it('stays to be read as void with who and why, and no longer says what is needed [F9]', async () => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id, { capital: 'urgent', 'note-capital': 'Rahasia orang lain' })
    const { path, browser } = await voided(id)
    expect((await browser.post(path, { version: '1' })).status).toBe(422)
    expect((await browser.post(path, { version: '1', reason })).status).toBe(303)
    const { html } = await pageOf(officer, `/warga-binaan/${id}/kebutuhan`)
    expect(html).toContain('Batal')
    expect(html).toContain(reason)
    expect(html).toContain('Belum pernah dinilai')
    expect(html).not.toContain('Rahasia orang lain')
    expect((await pageOf(officer, `/warga-binaan/${id}`)).html).toContain('Belum pernah dinilai')
    expect((await browser.post(path, { version: '2', reason })).status).toBe(409)
    const correcting = path.replace('batalkan', 'betulkan')
    expect((await browser.get(correcting)).status).toBe(404)
    expect(JSON.stringify(await recordOf(db, id))).not.toContain(reason)
  })

  it('is counted nowhere: the one before becomes the newest, and the skills go back [F9] [E5]', async () => {
    const { id } = await aPerson(db, registrar, { interests: 'sewing' })
    const first = { occasion: 'entry', assessedOn: addDays(today, -40), wanted: ['batik'], job: 'urgent' }
    await anAssessment(db, officer, id, first)
    await anAssessment(db, officer, id, { occasion: 'during', wanted: ['food'], capital: 'urgent' })
    const interestsOf = async () =>
      (await reading(db, system, (read) => findPerson(read, id, system))).interests
    const latestOf = async () =>
      (await all(id)).filter(({ latest }) => latest).map(({ occasion }) => occasion)
    const taken = await voided(id)
    expect((await taken.browser.post(taken.path, { version: '1', reason })).status).toBe(303)
    expect([await latestOf(), await interestsOf()]).toEqual([['entry'], ['batik']])
    const again = await voided(id)
    expect((await again.browser.post(again.path, { version: '1', reason })).status).toBe(303)
    expect([await latestOf(), await interestsOf()]).toEqual([[], ['sewing']])
    const counted = await pageOf(officer, '/peta-kebutuhan-warga/orang?butuh=job')
    expect(counted.html).not.toContain(id)
  })

  it('makes the assessment due again, and the same day free for the right one [F9]', async () => {
    const place = await aUnit(db)
    const desk = await anActor(db, { unit: place, roles: ['registrar'] })
    const worker = await anActor(db, { unit: place, roles: ['programme-officer'] })
    const { id } = await aPerson(db, desk, { fromOn: addDays(today, -90) })
    const due = () => reading(db, worker, async (read) => (await listDue(read, worker, today, 1)).total)
    await anAssessment(db, worker, id)
    expect(await due()).toBe(0)
    const [made] = await reading(db, system, (read) => allAssessmentsOf(read, id))
    await did(db, worker, voidAssessment, { id, assessment: made?.id, version: '1', reason })
    expect(await due()).toBe(1)
    await anAssessment(db, worker, id)
    expect(await due()).toBe(0)
  })

  it('is voided in the own unit by whoever assesses [F9] [P1]', async () => {
    const { id } = await aPerson(db, registrar)
    await anAssessment(db, officer, id)
    const [made] = await all(id)
    const typed = { version: '1', reason }
    const path = `/warga-binaan/${id}/kebutuhan/${made?.id}/batalkan`
    const cells: [Role, number][] = [
      ['registrar', 403],
      ['unit-head', 403],
      ['programme-officer', 404],
      ['probation-officer', 404],
      ['section-head', 404],
    ]
    for (const [role, status] of cells) {
      const browser = await browserOf(db, await anActor(db, { roles: [role] }))
      expect([role, (await browser.post(path, typed)).status]).toEqual([role, status])
    }
  })
})
