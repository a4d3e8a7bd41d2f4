import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Actor, type Database, type Role, reading, system } from '#kernel'
import {
  aCandidate,
  aClass,
  aCohort,
  aDatabase,
  anActor,
  anApplication,
  anAssessment,
  aPlace,
  browserOf,
  did,
  type GivenClass,
  now,
  placeOf,
  refusalOf,
} from '#test'
import { carryOn } from './carry-on.ts'
import { onBehalf } from './round.ts'
import { approve } from './steps/approve.ts'
import { begin } from './steps/begin.ts'
import { change } from './steps/change.ts'
import { cancel } from './steps/end.ts'
import { seat } from './steps/seat.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const work = () => carryOn({ db, clock: () => now })
const roundOf = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('allocationRound').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const linesOf = async (id: string) => {
  const lines = await reading(db, system, (read) =>
    read.selectFrom('allocationLine').selectAll().where('roundId', '=', id).execute(),
  )
  return new Map(lines.map((line) => [line.personId, line]))
}
const beginFor = (at: GivenClass, cohorts: string[], people = 'asking') =>
  did(db, at.officer, begin, { cohorts, people })
const half = [{ field: 'served' as const, part: 'half' as const, source: 'Contoh' }]

/** A Lapas with two cohorts of one seat each, and three who ask. */
async function aRound(over: { seats?: number } = {}) {
  const at = await aClass(db, { entryRules: half, cohort: { seats: over.seats ?? 1 } })
  const second = await aCohort(db, at.officer, {
    programmeId: at.programme.id,
    name: 'Angkatan II',
    seats: 1,
  })
  const [needy, plain, early] = [
    await aCandidate(db, at, { name: 'Nining Perlu' }),
    await aCandidate(db, at, { name: 'Padma Biasa' }),
    await aCandidate(db, at, { name: 'Endah Belum', halfOn: '2027-12-01' }),
  ]
  await anAssessment(db, at.officer, needy.id, { skill: 'urgent' })
  for (const { id } of [needy, plain, early]) await anApplication(db, at.officer, id, at.id)
  return { at, second: second.id, needy: needy.id, plain: plain.id, early: early.id }
}

describe('a round of allocation', () => {
  it('puts those for whom most speaks where they asked, and says of everybody why [G8]', async () => {
    const { at, second, needy, plain, early } = await aRound()
    await anApplication(db, at.officer, plain, second)
    const { id } = await beginFor(at, [at.id, second])
    await work()
    const lines = await linesOf(id)
    expect(await roundOf(id)).toMatchObject({ state: 'proposed', gap: 0, pairs: 3 })
    expect(lines.get(needy)).toMatchObject({ cohortId: at.id, points: 100 })
    expect(lines.get(needy)?.reasons).toEqual([
      'Memenuhi syarat (10).',
      'Diajukan oleh warga binaan sendiri (30).',
      'Permohonan pertamanya (10).',
      'Mendesak: keterampilan (30).',
      'Belum mendapat tempat dalam 24 bulan terakhir (20).',
    ])
    expect(lines.get(plain)).toMatchObject({ cohortId: second })
    expect(lines.get(early)).toMatchObject({ cohortId: null, points: null })
    expect(lines.get(early)?.reasons.join(' ')).toContain('Baru menjalani setengah masa pidana')
    expect(await reading(db, system, (read) => placesIn(read, at.id))).toBe(0)
  })

  it('reckons with nobody who is not eligible, sits already, waits for the hearing or leaves before [G8]', async () => {
    const at = await aClass(db, { entryRules: half })
    const hearing = await aClass(db, { needsHearing: true })
    const [seated, leaves, fine] = [
      await aCandidate(db, at),
      await aCandidate(db, at, { twoThirdsOn: '2027-05-01' }),
      await aCandidate(db, at),
    ]
    await aPlace(db, at, seated.id)
    await aCandidate(db, at, { halfOn: '2027-12-01' })
    for (const { id } of [leaves, fine]) await anApplication(db, at.officer, id, at.id)
    const { id } = await beginFor(at, [at.id], 'everyone')
    const unheard = await aCandidate(db, hearing)
    const heard = await aCandidate(db, hearing)
    await anApplication(db, hearing.officer, unheard.id, hearing.id)
    await anApprovedByHearing(hearing, heard.id)
    const other = await beginFor(hearing, [hearing.id])
    await work()
    const placed = (lines: Awaited<ReturnType<typeof linesOf>>) =>
      [...lines.values()].flatMap((line) => (line.cohortId ? [line.personId] : []))
    expect(placed(await linesOf(id))).toEqual([fine.id])
    const lines = await linesOf(other.id)
    expect(placed(lines)).toEqual([heard.id])
    expect(lines.get(unheard.id)?.reasons.join(' ')).toContain('Menunggu sidang TPP.')
  })

  it('holds the limits of fairness: one block does not fill a cohort while others ask [G8]', async () => {
    const at = await aClass(db, { cohort: { seats: 4 } })
    for (let n = 0; n < 5; n += 1) {
      const { id } = await aCandidate(db, at, { block: 'Mawar' })
      await anAssessment(db, at.officer, id, { skill: 'urgent' })
      await anApplication(db, at.officer, id, at.id)
    }
    const other = await aCandidate(db, at, { block: 'Melati' })
    await anApplication(db, at.officer, other.id, at.id)
    const { id } = await beginFor(at, [at.id])
    await work()
    const lines = await linesOf(id)
    expect([...lines.values()].filter(({ cohortId }) => cohortId !== null)).toHaveLength(4)
    expect(lines.get(other.id)).toMatchObject({ cohortId: at.id })
  })

  it('is changed by an officer with a reason, within rules and seats [G8] [F8]', async () => {
    const { at, second, needy, plain, early } = await aRound()
    const { id } = await beginFor(at, [at.id, second])
    await work()
    const put = async (personId: string, cohort: string | undefined, actor = at.officer) => {
      const { version } = await roundOf(id)
      const typed = { id, personId, version, cohort, reason: 'Atas permintaan wali' }
      return await refusalOf(db, actor, change, typed)
    }
    expect(change.input.safeParse({ id, personId: plain, version: 1, reason: ' ' }).success).toBe(false)
    const full = (await linesOf(id)).get(needy)?.cohortId ?? ''
    expect(await put(early, second)).toBe('not-open')
    expect(await put(needy, full)).toBe('already-there')
    const elsewhere = full === at.id ? second : at.id
    expect(await put(plain, full)).toBe('no-seat-there')
    expect(await put(needy, undefined)).toBeUndefined()
    expect(await put(plain, full)).toBeUndefined()
    expect(await put(needy, elsewhere)).toBeUndefined()
    expect((await linesOf(id)).get(plain)).toMatchObject({
      cohortId: full,
      changedReason: 'Atas permintaan wali',
      changedBy: 'Nurlaila',
    })
    const { version } = await roundOf(id)
    const stale = { id, personId: plain, version: version - 1, reason: 'x' }
    expect(await refusalOf(db, at.officer, change, stale)).toBe('changed-meanwhile')
  })

  it('gives places only after a second person said yes, once, in sets, with their applications [G8] [G1]', async () => {
    const { at, second, needy, early } = await aRound()
    const { id } = await beginFor(at, [at.id, second])
    await work()
    const own = await anActor(db, { unit: at.unit, roles: ['section-head', 'programme-officer'] })
    const { version } = await roundOf(id)
    await did(db, at.head, approve, { id, version })
    await work()
    await work()
    expect(await roundOf(id)).toMatchObject({ state: 'done', approvedName: 'Hendra Gunawan' })
    expect((await linesOf(id)).get(needy)).toMatchObject({ outcome: 'admitted' })
    expect(await placeOf(db, at.id, needy)).toMatchObject({ admittedBy: 'Hendra Gunawan', untilOn: null })
    expect(await reading(db, system, (read) => placesIn(read, at.id))).toBe(1)
    const application = await reading(db, system, (read) =>
      read.selectFrom('application').select('state').where('personId', '=', needy).executeTakeFirstOrThrow(),
    )
    expect(application.state).toBe('allocated')
    expect(
      await reading(db, system, (read) =>
        read.selectFrom('participant').select('id').where('personId', '=', early).execute(),
      ),
    ).toEqual([])
    expect(await refusalOf(db, onBehalf(await roundOf(id)), seat, { id, cohortId: at.id })).toBe('moved-on')
    expect(await refusalOf(db, own, approve, { id, version: version + 1 })).toBe('moved-on')
  })

  it('is not approved by whoever began or changed it [G8]', async () => {
    const { at, plain, needy } = await aRound()
    const { id } = await did(db, at.head, begin, { cohorts: [at.id], people: 'asking' })
    await work()
    expect(await refusalOf(db, at.head, approve, { id, version: 2 })).toBe('own-work')
    const other = await anActor(db, { unit: at.unit, roles: ['section-head'] })
    const placed = (await linesOf(id)).get(needy)?.cohortId ? needy : plain
    await did(db, other, change, { id, personId: placed, version: 2, reason: 'Sakit' })
    expect(await refusalOf(db, other, approve, { id, version: 3 })).toBe('own-work')
    const head = await anActor(db, { unit: at.unit, roles: ['unit-head'] })
    expect(await refusalOf(db, head, approve, { id, version: 3 })).toBe('nobody-placed')
  })

  it('goes on where it was killed, and gives no place twice [G8]', async () => {
    const { at, second, needy } = await aRound()
    const { id } = await beginFor(at, [at.id, second])
    let looks = 0
    // told to end in the middle of the reckoning: nothing of it is kept
    await carryOn({ db, clock: () => now }, () => {
      looks += 1
      return looks < 2
    })
    await work()
    expect((await roundOf(id)).state).toBe('proposed')
    await did(db, at.head, approve, { id, version: 2 })
    await did(db, onBehalf(await roundOf(id)), seat, { id, cohortId: at.id })
    expect((await roundOf(id)).state).toBe('approved')
    await work()
    expect((await roundOf(id)).state).toBe('done')
    expect(await placeOf(db, at.id, needy)).toMatchObject({ untilOn: null })
    expect(await reading(db, system, (read) => placesIn(read, at.id))).toBe(1)
  })

  it('gives no place to whoever is no longer eligible or sits already when it is approved, and says so [G8]', async () => {
    const { at, needy } = await aRound({ seats: 2 })
    const { id } = await beginFor(at, [at.id])
    await work()
    await anApprovedSeat(at, needy)
    await did(db, at.head, approve, { id, version: 2 })
    await work()
    expect((await linesOf(id)).get(needy)).toMatchObject({ outcome: 'seated' })
    expect(await read(at.officer, to.allocation(id))).toContain('1 orang tidak jadi mendapat tempat')
  })

  it('is cancelled before it is approved, and its cohorts are free for another [G8]', async () => {
    const { at, needy } = await aRound()
    const { id } = await beginFor(at, [at.id])
    expect(await refusalOf(db, at.officer, begin, { cohorts: [at.id], people: 'asking' })).toBe(
      'in-another-round',
    )
    await did(db, at.officer, cancel, { id })
    await work()
    expect((await roundOf(id)).state).toBe('cancelled')
    expect((await linesOf(id)).size).toBe(0)
    const again = await beginFor(at, [at.id])
    await work()
    expect((await linesOf(again.id)).get(needy)).toMatchObject({ cohortId: at.id })
  })

  it('begins only over own cohorts with seats [G8]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const elsewhere = await aClass(db)
    await aPlace(db, at, (await aCandidate(db, at)).id)
    const tried = (cohorts: string[]) => refusalOf(db, at.officer, begin, { cohorts, people: 'asking' })
    expect(await tried([at.id])).toBe('no-seats')
    expect(await tried([elsewhere.id])).toBe('cohort-over')
  })
})

describe('the pages of a round', () => {
  it('lead from the cohorts to the reasons, with the rule that was used [G8]', async () => {
    const { at, plain } = await aRound()
    expect(await read(at.officer, to.places)).toContain(`href="${to.allocations}"`)
    const form = await read(at.officer, to.newAllocation)
    expect(form).toContain(at.id)
    expect(form).toContain('Kebutuhan mendesak: 30, perlu: 15')
    const browser = await browserOf(db, at.officer, { sample: true })
    expect((await browser.post(to.newAllocation, { people: 'asking' })).status).toBe(422)
    const sent = await browser.post(to.newAllocation, { cohorts: at.id, people: 'asking' })
    expect(sent.status).toBe(303)
    const address = sent.headers.get('location') ?? ''
    const busy = await browser.get(address)
    expect(busy.headers.get('refresh')).toBe('2')
    expect(await busy.text()).toContain('Sedang dihitung')
    await work()
    const shown = await read(at.officer, address)
    for (const words of ['Nining Perlu', 'Mendesak: keterampilan (30).', 'Terbukti yang terbesar'])
      expect(shown).toContain(words)
    expect(shown).not.toContain('Setujui penempatan')
    expect(await read(at.officer, `${address}?lihat=belum`)).toContain('Endah Belum')
    expect(await read(at.head, address)).toContain('Setujui penempatan')
    const id = address.split('/').at(-1) ?? ''
    const again = await browser.post(to.changeAllocation(id, plain), { version: '2', cohort: at.id })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Isi alasan perubahan')
    expect(await read(at.officer, to.allocations)).toContain('Menunggu persetujuan')
  })

  it.for([
    ['programme-officer', [200, 200, 200, 403, 200]],
    ['section-head', [200, 200, 200, 200, 200]],
    ['unit-head', [200, 403, 200, 200, 403]],
    ['registrar', [200, 403, 200, 403, 403]],
    ['cooperation-officer', [403, 403, 403, 403, 403]],
  ] as [Role, number[]][])('open to %s what the duty asks [P1]', async ([role, expected]) => {
    const { at, plain } = await aRound()
    const { id } = await beginFor(at, [at.id])
    await work()
    const browser = await browserOf(db, await anActor(db, { unit: at.unit, roles: [role] }), { sample: true })
    const seen: number[] = []
    for (const path of addressesOf(id, plain)) seen.push((await browser.get(path)).status)
    expect(seen).toEqual(expected)
  })

  it('do not exist for another unit [P1]', async () => {
    const { at, plain } = await aRound()
    const { id } = await beginFor(at, [at.id])
    await work()
    const head = await anActor(db, { roles: ['section-head', 'programme-officer'] })
    const browser = await browserOf(db, head, { sample: true })
    for (const path of addressesOf(id, plain).filter((each) => each.includes(id))) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 404])
      if (path === to.allocation(id)) continue
      const sent = await browser.post(path, { version: '2', reason: 'x', cohort: at.id })
      expect([path, sent.status]).toEqual([path, 404])
    }
    expect(await (await browser.get(to.allocations)).text()).not.toContain(id)
  })
})

const addressesOf = (id: string, personId: string) => [
  to.allocations,
  to.newAllocation,
  to.allocation(id),
  to.approveAllocation(id),
  to.changeAllocation(id, personId),
]

async function read(actor: Actor, path: string): Promise<string> {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}

async function placesIn(read_: Parameters<Parameters<typeof reading>[2]>[0], cohortId: string) {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from participant
    where cohort_id = ${cohortId} and until_on is null`.execute(read_)
  return rows[0]?.count ?? 0
}

async function anApprovedByHearing(at: GivenClass, personId: string): Promise<void> {
  const { anUpload } = await import('#test')
  const { recordHearing } = await import('../hearings/record.ts')
  const application = await anApplication(db, at.officer, personId, at.id)
  await did(db, at.officer, recordHearing, {
    id: at.id,
    heldOn: '2027-03-09',
    number: 'BA-1',
    members: 'Hendra\nNurlaila',
    file: await anUpload('ba.pdf'),
    [`decide-${application.id}`]: 'approved',
  })
}

/** Somebody with an open application gets the place by hand meanwhile. */
async function anApprovedSeat(at: GivenClass, personId: string): Promise<void> {
  const { enrolMany } = await import('#enrolment')
  await did(db, at.officer, enrolMany, {
    id: at.id,
    orang: [personId],
    fromOn: '2027-03-10',
    askedBy: 'officer',
  })
}
