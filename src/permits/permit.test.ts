import { constantFrom, property, assert as prove, record as shapes } from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, addDays, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  anAgreement,
  aPdf,
  aPermit,
  aUnit,
  browserOf,
  did,
  permitTyped,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { apply } from './apply.ts'
import { grant } from './grant.ts'
import { refuse } from './refuse.ts'
import { revise } from './revise.ts'
import { standingCodes, standingOn, standsAs } from './standing.tsx'
import { takeStep } from './take-step.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const granted = { number: '503/12/2027', authority: 'DPMPTSP', issuedOn: '2027-03-09' }
const permitNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('permit').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

describe('a permit', () => {
  it('is followed from the application over its steps to number, issuer and expiry [C8]', async () => {
    const officer = await anActor(db)
    const { id } = await aPermit(db, officer, { ownerId: officer.accountId })
    const step = { takenOn: '2027-03-05', what: 'Berkas diterima loket', expectedOn: '2027-04-15' }
    await did(db, officer, takeStep, { id, ...step })
    expect(await permitNow(id)).toMatchObject({ expectedOn: '2027-04-15', movedOn: '2027-03-05' })
    await did(db, officer, takeStep, { id, takenOn: '2027-03-02', what: 'Tanda terima' })
    expect(await permitNow(id)).toMatchObject({ expectedOn: '2027-04-15', movedOn: '2027-03-05' })

    const browser = await open(officer)
    const answer = await browser.post(`/izin/${id}/terbit`, {
      ...granted,
      expiresOn: '2032-03-08',
      file: aPdf('izin.pdf', id),
    })
    expect(answer.status).toBe(303)
    expect(await permitNow(id)).toMatchObject({ stage: 'granted', ...granted, expiresOn: '2032-03-08' })
    const html = await (await browser.get(`/izin/${id}`)).text()
    for (const words of ['Berkas diterima loket', '503/12/2027', '8 Maret 2032', 'izin.pdf', 'Berlaku'])
      expect(html).toContain(words)
    expect(await (await browser.get(`/izin/${id}/berkas`)).text()).toContain(id)
    expect((await recordOf(db, id)).map(({ act }) => act)).toEqual([
      'permit.applied',
      'permit.step-taken',
      'permit.step-taken',
      'permit.granted',
    ])
  })

  it.for(['kind', 'subject', 'holder', 'authority'])('is not one without %s [C8]', (field) => {
    const { [field]: _, ...rest } = permitTyped()
    expect(apply.input.safeParse(rest).error?.issues.map((issue) => issue.path[0])).toContain(field)
  })

  it.for([
    [{ appliedOn: '2027-03-11' }, 'in-the-future'],
    [{ expectedOn: '2027-02-01' }, 'before-it-began'],
  ] as const)('is not written down with %o: %s', async ([over, code]) => {
    expect(await refusalOf(db, await anActor(db), apply, permitTyped(over))).toBe(code)
  })

  it('belongs to people and agreements of the own office only [P1]', async () => {
    const officer = await anActor(db)
    const other = await anAgreement(db)
    const by = (over: object) => refusalOf(db, officer, apply, permitTyped({ ...over }))
    expect(await by({ ownerId: other.officer.accountId })).toBe('not-our-staff')
    expect(await by({ agreementId: other.id })).toBe('unknown-agreement')
    const { id } = await aPermit(db, other.officer, { agreementId: other.id })
    const page = await (await open(other.officer)).get(`/kerja-sama/${other.id}`)
    expect(await page.text()).toContain(`href="/izin/${id}"`)
  })

  it('does not end before it begins', () => {
    const parsed = grant.input.safeParse({ id: crypto.randomUUID(), ...granted, expiresOn: '2027-03-09' })
    expect(parsed.error?.issues[0]?.path).toEqual(['expiresOn'])
  })

  it('may be refused with a reason, and then goes no further [C8]', async () => {
    const officer = await anActor(db)
    const { id } = await aPermit(db, officer)
    await did(db, officer, refuse, { id, refusedOn: today, refusal: 'Denah belum sesuai' })
    expect(await refusalOf(db, officer, grant, { id, ...granted })).toBe('not-in-progress')
    expect(await refusalOf(db, officer, takeStep, { id, takenOn: today, what: 'Lagi' })).toBe(
      'not-in-progress',
    )
    expect(await (await (await open(officer)).get(`/izin/${id}`)).text()).toContain('Denah belum sesuai')
  })

  it('is renewed by a new one that knows it, and then stops asking for it [C8]', async () => {
    const officer = await anActor(db)
    const { id } = await aPermit(db, officer)
    expect(await refusalOf(db, officer, apply, permitTyped({ renewsId: id }))).toBe('renews-another')
    await did(db, officer, grant, { id, ...granted, expiresOn: '2027-04-01' })
    const browser = await open(officer)
    const before = await (await browser.get(`/izin/${id}`)).text()
    expect(before).toContain(`href="/izin/baru?perpanjang=${id}"`)
    expect(await (await browser.get(`/izin/baru?perpanjang=${id}`)).text()).toContain(
      'value="Klinik Pratama"',
    )
    await did(db, officer, apply, permitTyped({ renewsId: id }))
    const after = await (await browser.get(`/izin/${id}`)).text()
    expect(after).toContain('Perpanjangannya sudah dicatat.')
    expect(after).not.toContain('perpanjang=')
  })

  it('is put right without overwriting a colleague in silence [Q10]', async () => {
    const officer = await anActor(db)
    const { id } = await aPermit(db, officer)
    await did(db, officer, revise, { id, version: 1, ...permitTyped({ holder: 'Kepala Lapas' }) })
    expect(await refusalOf(db, officer, revise, { id, version: 1, ...permitTyped() })).toBe(
      'changed-meanwhile',
    )
  })
})

describe('reach', () => {
  it('shows a region the permits of its units, lets it write for them, and shows nobody else any [P1] [C8]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const region = await anActor(db, { unit: kanwil })
    const { id } = await aPermit(db, region, { unitId: unit.id })
    expect(await permitNow(id)).toMatchObject({ unitId: unit.id, kanwilId: kanwil.id })
    const own = await open(await anActor(db, { unit }))
    expect(await (await own.get('/izin')).text()).toContain(id)
    expect(await (await (await open(region)).get(`/izin?unit=${unit.id}`)).text()).toContain(id)

    const stranger = await anActor(db)
    const elsewhere = await open(stranger)
    expect(await (await elsewhere.get('/izin')).text()).not.toContain(id)
    for (const page of ['', '/ubah', '/langkah', '/terbit', '/tolak', '/berkas'])
      expect((await elsewhere.get(`/izin/${id}${page}`)).status).toBe(404)
    await expect(did(db, stranger, grant, { id, ...granted })).rejects.toMatchObject({ status: 404 })
    await expect(did(db, stranger, apply, permitTyped({ unitId: unit.id }))).rejects.toMatchObject({
      status: 404,
    })
    const rows = await reading(db, stranger, (read) => read.selectFrom('permit').select('id').execute())
    expect(rows).toEqual([])
  })
})

describe('where a permit stands', () => {
  const reminders = { days: [90, 30, 7], stillDays: 30 }
  const near = [-1, 0, 1, 29, 30, 31, 89, 90, 91].flatMap((days) => [
    addDays(today, days),
    addDays(today, -days),
  ])
  const dated = shapes({
    stage: constantFrom('in-progress', 'granted', 'refused'),
    expectedOn: constantFrom(null, ...near),
    movedOn: constantFrom(...near),
    expiresOn: constantFrom(null, ...near),
  })

  const snake = (
    { stage, expectedOn, movedOn, expiresOn }: Parameters<typeof standingOn>[0],
    at: number,
  ) => ({
    ...{ at, stage, expected_on: expectedOn, moved_on: movedOn, expires_on: expiresOn },
  })

  it('is the same in the list as on its page, whatever its days [C8]', async () => {
    const cases: Parameters<typeof standingOn>[0][] = []
    prove(
      property(dated, (permit) => void cases.push(permit as never)),
      { numRuns: 300 },
    )
    const sorted = standingCodes.map(
      (code) => sql`when ${standsAs(code, today, reminders)} then ${code}::text`,
    )
    const { rows } = await reading(db, system, (read) =>
      sql<{ standing: string }>`
        select case ${sql.join(sorted, sql` `)} end as standing
        from jsonb_to_recordset(${JSON.stringify(cases.map(snake))}::jsonb)
          as permit ("at" int, stage text, expected_on date, moved_on date, expires_on date)
        order by "at"`.execute(read),
    )
    expect(rows.map(({ standing }) => standing)).toEqual(
      cases.map((each) => standingOn(each, today, reminders)),
    )
  })

  it.for([
    ['in-progress', { movedOn: today }, 'proses'],
    ['in-progress', { movedOn: '2027-02-08' }, 'macet'],
    ['in-progress', { movedOn: today, expectedOn: '2027-03-09' }, 'macet'],
    ['granted', {}, 'berlaku'],
    ['granted', { expiresOn: addDays(today, 91) }, 'berlaku'],
    ['granted', { expiresOn: addDays(today, 90) }, 'segera-habis'],
    ['granted', { expiresOn: today }, 'segera-habis'],
    ['granted', { expiresOn: addDays(today, -1) }, 'habis'],
    ['refused', {}, 'ditolak'],
  ] as const)('%s with %o is %s [C8]', ([stage, over, standing]) => {
    const permit = { stage, expectedOn: null, movedOn: today, expiresOn: null, ...over }
    expect(standingOn(permit, today, reminders)).toBe(standing)
  })
})
