import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, newId, perform, reading, system, writing } from '#kernel'
import {
  aCandidate,
  aClass,
  aDatabase,
  anApplication,
  anApprovedApplication,
  anUpload,
  aPlace,
  applicationOf,
  did,
  type GivenClass,
  now,
  refusalOf,
  today,
} from '#test'
import type { Candidate } from '../candidates.ts'
import type { CohortView } from '../cohort.ts'
import { recordHearing } from '../hearings/record.ts'
import { enrol } from './enrol.ts'
import { seatQueue } from './seat-queue.ts'
import { sorted } from './sort.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const enrolTyped = (id: string, over: Record<string, unknown>) => ({
  id,
  fromOn: '2027-03-01',
  askedBy: 'officer',
  ...over,
})
const linesOf = (batchId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('enrolmentLine').selectAll().where('batchId', '=', batchId).orderBy('at').execute(),
  )
const outcomesOf = async (at: GivenClass, over: Record<string, unknown>) => {
  const { id } = await did(db, at.officer, enrol, enrolTyped(at.id, over))
  return (await linesOf(id)).map(({ outcome }) => outcome)
}
const half = [{ field: 'served' as const, part: 'half' as const, source: 'Contoh' }]

describe('a list enrolled at once', () => {
  it('says what became of each line, with the reason, and loses none [G4]', async () => {
    const at = await aClass(db, { entryRules: half, cohort: { seats: 2 } })
    const make = (over = {}) => aCandidate(db, at, over)
    const [seated, fine, full, early, open, leaves] = [
      await make(),
      await make(),
      await make(),
      await make({ halfOn: '2027-12-01' }),
      await make({ datesAsOf: '2026-01-01' }),
      await make({ twoThirdsOn: '2027-05-01' }),
    ]
    await aPlace(db, at, seated.id)
    const elsewhere = await aCandidate(db, await aClass(db))
    const numbers = [seated, fine, fine, full, early, open, leaves, { number: 'B.I 0/9999' }, elsewhere].map(
      ({ number }) => number,
    )
    const { id } = await did(db, at.officer, enrol, enrolTyped(at.id, { numbers: numbers.join('\n') }))
    const lines = await linesOf(id)
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      'seated',
      'admitted',
      'seated',
      'waiting',
      'ineligible',
      'needs-data',
      'leaves',
      'unknown',
      'unknown',
    ])
    expect(lines[4]?.findings).toEqual(['Baru menjalani setengah masa pidana pada 1 Desember 2027.'])
    expect(lines[6]?.findings).toEqual(['Diperkirakan bebas 1 Mei 2027.'])
    expect(lines[7]).toMatchObject({ typed: 'B.I 0/9999', personId: null })
  })

  it('changes nothing when it is done again, and takes ticks as well as numbers [G4]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const [one, two] = [await aCandidate(db, at), await aCandidate(db, at)]
    const list = { orang: [one.id], numbers: ` ${two.number.toLowerCase()} ` }
    expect(await outcomesOf(at, list)).toEqual(['admitted', 'waiting'])
    expect(await outcomesOf(at, list)).toEqual(['seated', 'queued'])
    const held = await reading(db, at.officer, (read) =>
      read.selectFrom('participant').select('id').where('cohortId', '=', at.id).execute(),
    )
    expect(held).toHaveLength(1)
  })

  it('gives a place to whoever leaves early only with a path outside [G3] [G4]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { twoThirdsOn: '2027-05-01' })
    expect(await outcomesOf(at, { orang: [person.id] })).toEqual(['leaves'])
    const path = { path: 'training-centre', pathNote: 'BLK Palembang' }
    expect(await outcomesOf(at, { orang: [person.id], ...path })).toEqual(['admitted'])
  })

  it('does not overtake who waits already [G1] [G4]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const [waiting, late] = [await aCandidate(db, at), await aCandidate(db, at)]
    await anApprovedApplication(db, at.officer, waiting.id, at.id)
    expect(await outcomesOf(at, { orang: [late.id] })).toEqual(['waiting'])
    const { id } = await did(db, at.officer, seatQueue, { id: at.id, fromOn: today })
    expect(await linesOf(id)).toMatchObject([{ personId: waiting.id, outcome: 'admitted' }])
    expect(await refusalOf(db, at.officer, seatQueue, { id: at.id, fromOn: today })).toBe('full')
  })

  it('takes five thousand lines with as many statements as ten [G4]', async () => {
    const at = await aClass(db, { cohort: { seats: 4000 } })
    const { unitId = '', kanwilId = '' } = at.officer.scope ?? {}
    const people = Array.from({ length: 5000 }, (_, n) => ({
      id: newId(),
      registration: newId(),
      number: `MASSAL/${n}`,
    }))
    await writing(db, system, async (tx) => {
      await sql`with one as (
        select * from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as one (id uuid, registration uuid, number text)
      ), person as (
        insert into person (id, unit_id, kanwil_id, status, name, created_at)
        select id, ${unitId}, ${kanwilId}, 'inmate', 'Contoh ' || number, ${now} from one returning id
      ) insert into registration (id, person_id, unit_id, number)
        select registration, one.id, ${unitId}, number from one join person on person.id = one.id`.execute(tx)
    })
    const numbers = people.map(({ number }) => number).join('\n')
    const begun = performance.now()
    const outcomes = await outcomesOf(at, { numbers })
    expect(performance.now() - begun).toBeLessThan(15_000)
    expect(outcomes.filter((each) => each === 'admitted')).toHaveLength(4000)
    expect(outcomes.filter((each) => each === 'waiting')).toHaveLength(1000)
  }, 60_000)

  it('is for the own cohort alone, and for whoever decides [P1]', async () => {
    const [here, there] = [await aClass(db), await aClass(db)]
    const typed = enrol.input.parse(enrolTyped(there.id, { numbers: 'B.I 1' }))
    await expect(perform(db, enrol, typed, here.officer, now)).rejects.toMatchObject({ status: 404 })
    await expect(perform(db, enrol, typed, there.registrar, now)).rejects.toMatchObject({ status: 403 })
  })
})

describe('sorting a list', () => {
  const cohort = { seats: 0, taken: 0, waiting: 0, needsHearing: false } as CohortView
  const someone = (n: number) =>
    ({
      id: `p${n}`,
      seated: n % 5 === 0,
      applicationState: n % 7 === 0 ? 'approved' : null,
      leavesOn: n % 3 === 0 ? '2027-05-01' : null,
      overridden: false,
      judgement: { outcome: n % 2 ? 'eligible' : 'ineligible', findings: [] },
    }) as unknown as Candidate
  it('never gives more places than there are, nor two to one person, and keeps every line [G4]', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { maxLength: 80 }),
        fc.nat(20),
        fc.nat(20),
        fc.nat(5),
        fc.boolean(),
        (who, seats, taken, waiting, pathed) => {
          const lines = who.map((n) => ({ typed: null, candidate: n === 60 ? null : someone(n) }))
          const result = sorted(lines, { ...cohort, seats, taken, waiting }, { pathed, fromQueue: false })
          expect(result.map(({ candidate }) => candidate)).toEqual(lines.map(({ candidate }) => candidate))
          const given = result
            .filter(({ outcome }) => outcome === 'admitted')
            .map(({ candidate }) => candidate?.id)
          expect(given.length).toBeLessThanOrEqual(Math.max(0, seats - taken - waiting))
          expect(new Set(given).size).toBe(given.length)
        },
      ),
    )
  })
})

describe('a programme that asks for the hearing of the TPP', () => {
  const session = async (over: object) => ({
    heldOn: '2027-03-09',
    number: 'BA-TPP-12',
    members: 'Hendra Gunawan\nNurlaila\nSri Wahyuni',
    file: await anUpload('berita-acara.pdf'),
    ...over,
  })

  it('gives no place before it; one session decides on many, with date, members and minutes [G5]', async () => {
    const at = await aClass(db, { needsHearing: true, entryRules: half })
    const [one, two, three] = [
      await aCandidate(db, at),
      await aCandidate(db, at),
      await aCandidate(db, at, { halfOn: '2027-12-01' }),
    ]
    expect(await outcomesOf(at, { orang: [one.id, two.id] })).toEqual(['hearing', 'hearing'])
    const asked = await Promise.all([one, two].map(({ id }) => openOf(at.id, id)))
    const { id: third } = await anApplication(db, at.officer, three.id, at.id)
    const { approve } = await import('../applications/approve.ts')
    expect(await refusalOf(db, at.officer, approve, { id: asked[0], version: 1 })).toBe('needs-hearing')

    for (const missing of ['heldOn', 'number', 'members', 'file'])
      expect(
        recordHearing.input
          .safeParse({ id: at.id, ...(await session({ [missing]: undefined })) })
          .error?.issues.map(({ path }) => path[0]),
      ).toContain(missing)
    const decided = {
      [`decide-${asked[0]}`]: 'approved',
      [`decide-${asked[1]}`]: 'declined',
      [`reason-${asked[1]}`]: 'Masih dalam hukuman disiplin',
      [`decide-${third}`]: 'approved',
    }
    const typed = { id: at.id, ...(await session(decided)) }
    expect(await refusalOf(db, at.officer, recordHearing, typed)).toBe('unsaid')
    const { id } = await did(db, at.officer, recordHearing, {
      ...typed,
      [`reason-${third}`]: 'Anjuran wali pemasyarakatan',
    })
    expect(await applicationOf(db, asked[0] ?? '')).toMatchObject({ state: 'approved', hearingId: id })
    expect(await applicationOf(db, asked[1] ?? '')).toMatchObject({ state: 'declined', hearingId: id })
    expect(await applicationOf(db, third)).toMatchObject({ state: 'approved' })
    expect(await refusalOf(db, at.officer, recordHearing, typed)).toBe('no-longer-open')
    const { id: batch } = await did(db, at.officer, seatQueue, { id: at.id, fromOn: today })
    expect((await linesOf(batch)).map(({ outcome }) => outcome)).toEqual(['admitted', 'admitted'])
  })

  const openOf = async (cohortId: string, personId: string) =>
    (
      await reading(db, system, (read) =>
        read
          .selectFrom('application')
          .select('id')
          .where('cohortId', '=', cohortId)
          .where('personId', '=', personId)
          .executeTakeFirstOrThrow(),
      )
    ).id
})
