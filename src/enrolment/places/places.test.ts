import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, perform, reading, system, writing } from '#kernel'
import { acceptMove } from '#people'
import {
  aCandidate,
  aClass,
  acceptTyped,
  aDatabase,
  anActor,
  anApprovedApplication,
  anOffer,
  aPlace,
  applicationOf,
  aUnit,
  changesOf,
  did,
  follow,
  type GivenClass,
  now,
  placeOf,
  refusalOf,
  today,
} from '#test'
import { changeRegister } from '../../people/leaving/change-register.ts'
import { release } from '../../people/leaving/release.ts'
import { seatedOn } from '../seated.ts'
import { admit } from './admit.ts'
import { end, restore } from './end.ts'
import { isolate, liftIsolation } from './isolate.ts'
import { pause, resume } from './pause.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const pausesOf = (participantId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('participantPause')
      .selectAll()
      .where('participantId', '=', participantId)
      .orderBy('fromOn')
      .execute(),
  )
const restingOn = async ({ officer, id }: GivenClass, day: string) => {
  const rows = await reading(db, officer, (read) => seatedOn(read, id, day))
  return rows.map((row) => row.pause)
}

describe('the last place', () => {
  it('goes to one of two officers who give it at once; the other is told that the cohort is full [G1]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const people = [await aCandidate(db, at), await aCandidate(db, at)]
    const approved = await Promise.all(
      people.map(({ id }) => anApprovedApplication(db, at.officer, id, at.id)),
    )
    const actors = [at.officer, at.head]
    const both = await Promise.all(
      approved.map(({ id, version }, n) =>
        perform(
          db,
          admit,
          admit.input.parse({ id, version, fromOn: today, reason: 'Siap' }),
          actors[n] ?? at.officer,
          now,
        ),
      ),
    )
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['full', 'ok'])
    const states = await Promise.all(approved.map(({ id }) => applicationOf(db, id)))
    expect(states.map(({ state }) => state).sort()).toEqual(['allocated', 'approved'])
  })

  it('goes to whoever waits longest, or to another with a reason [G1]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const [first, second] = [await aCandidate(db, at), await aCandidate(db, at)]
    await anApprovedApplication(db, at.officer, first.id, at.id, new Date('2027-03-09T02:00:00Z'))
    const { id, version } = await anApprovedApplication(db, at.officer, second.id, at.id)
    expect(await refusalOf(db, at.officer, admit, { id, version, fromOn: today })).toBe('out-of-turn')
    await did(db, at.officer, admit, { id, version, fromOn: today, reason: 'Bebas lebih cepat' })
    expect(await placeOf(db, at.id, second.id)).toMatchObject({ untilOn: null, admittedBy: 'Nurlaila' })
  })
})

describe('a cohort that goes on after the likely release', () => {
  it('asks for a path outside before the place is given, and keeps it with the place [G3]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { twoThirdsOn: '2027-05-30' })
    const { id, version } = await anApprovedApplication(db, at.officer, person.id, at.id)
    const typed = { id, version, fromOn: today }
    expect(await refusalOf(db, at.officer, admit, typed)).toBe('leaves-before')
    expect(admit.input.safeParse({ ...typed, path: 'bapas' }).error?.issues[0]?.path).toEqual(['pathNote'])
    await did(db, at.officer, admit, {
      ...typed,
      path: 'bapas',
      pathNote: 'Bapas Palembang, sudah dihubungi',
    })
    expect(await applicationOf(db, id)).toMatchObject({ path: 'bapas' })
  })

  it('asks nothing of whoever leaves on its last day or later [G3]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at, { twoThirdsOn: '2027-05-31' })
    const { id, version } = await anApprovedApplication(db, at.officer, person.id, at.id)
    expect(await refusalOf(db, at.officer, admit, { id, version, fromOn: today })).toBeUndefined()
  })
})

describe('a place', () => {
  it('rests with a reason and is back by itself the day after [G6]', async () => {
    const at = await aClass(db)
    const place = await aPlace(db, at, (await aCandidate(db, at)).id)
    const typed = { id: place.id, version: 1, fromOn: '2027-03-10', untilOn: '2027-03-12', reason: 'illness' }
    await did(db, at.officer, pause, typed)
    expect(await restingOn(at, '2027-03-09')).toEqual([null])
    expect(await restingOn(at, '2027-03-12')).toEqual(['illness'])
    expect(await restingOn(at, '2027-03-13')).toEqual([null])
    expect(
      await refusalOf(db, at.officer, pause, {
        ...typed,
        version: 2,
        fromOn: '2027-03-12',
        untilOn: '2027-03-20',
      }),
    ).toBe('rests-already')
    await did(db, at.officer, resume, { id: place.id, version: 2, on: '2027-03-10' })
    expect(await restingOn(at, '2027-03-11')).toEqual([null])
    expect(await refusalOf(db, at.officer, resume, { id: place.id, version: 3, on: '2027-03-10' })).toBe(
      'not-resting',
    )
  })

  it('ends with a reason code and a note, frees its seat, and can be restored while there is one [G6]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const person = await aCandidate(db, at)
    const place = await aPlace(db, at, person.id)
    expect(end.input.safeParse({ id: place.id, version: 1, on: today }).success).toBe(false)
    await did(db, at.officer, end, {
      id: place.id,
      version: 1,
      on: '2027-03-05',
      reason: 'withdrew',
      note: 'Ingin las',
    })
    expect(await placeOf(db, at.id, person.id)).toMatchObject({
      untilOn: '2027-03-05',
      endReason: 'withdrew',
      endNote: 'Ingin las',
    })
    expect(
      await refusalOf(db, at.officer, end, { id: place.id, version: 2, on: today, reason: 'other' }),
    ).toBe('over')
    await did(db, at.officer, restore, { id: place.id, version: 2 })
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: null, endReason: null })
    expect(await pausesOf(place.id)).toMatchObject([
      { fromOn: '2027-03-06', untilOn: '2027-03-09', reason: 'absent' },
    ])
    await did(db, at.officer, end, { id: place.id, version: 3, on: '2027-03-10', reason: 'health' })
    await aPlace(db, at, (await aCandidate(db, at)).id)
    expect(await refusalOf(db, at.officer, restore, { id: place.id, version: 4 })).toBe('full')
  })

  it('rests by itself while the person is kept apart, also one that is given meanwhile, and is back early [G6]', async () => {
    const one = await aClass(db)
    const person = await aCandidate(db, one)
    const place = await aPlace(db, one, person.id)
    const kept = { id: person.id, fromOn: '2027-03-08', untilOn: '2027-03-20', letter: 'KPLP-7' }
    await did(db, one.head, isolate, kept)
    expect(await pausesOf(place.id)).toMatchObject([
      { fromOn: '2027-03-08', untilOn: '2027-03-20', reason: 'isolation' },
    ])
    expect((await changesOf(db, person.id)).map(({ kind, after }) => [kind, after])).toEqual([
      ['isolated', '2027-03-20'],
    ])
    expect(await refusalOf(db, one.head, isolate, kept)).toBe('isolated-already')
    const [isolation] = await reading(db, system, (read) =>
      read.selectFrom('isolation').selectAll().where('personId', '=', person.id).execute(),
    )
    await did(db, one.head, liftIsolation, { id: person.id, isolation: isolation?.id, on: '2027-03-10' })
    expect(await pausesOf(place.id)).toMatchObject([{ untilOn: '2027-03-09' }])

    const other = await aCandidate(db, one)
    await did(db, one.head, isolate, { ...kept, id: other.id })
    const given = await aPlace(db, one, other.id)
    expect(await pausesOf(given.id)).toMatchObject([
      { fromOn: '2027-03-01', untilOn: '2027-03-20', reason: 'isolation' },
    ])
  })
})

describe('what happens to people happens to their places', () => {
  it('a move that is accepted ends the place on its day, and the history goes with the person [G6] [F10]', async () => {
    const at = await aClass(db)
    const receiving = await aUnit(db, { kind: 'lapas' })
    const receiver = await anActor(db, { unit: receiving, roles: ['registrar'] })
    const person = await aCandidate(db, at)
    const waiting = await aCandidate(db, at)
    await aPlace(db, at, person.id)
    const { id: asked } = await anApprovedApplication(db, at.officer, waiting.id, at.id)
    const { id } = await anOffer(db, at.registrar, [person, waiting], receiving)
    await follow(db, 'move.offered', id)
    expect(await changesOf(db, person.id)).toMatchObject([
      { kind: 'move-offered', after: receiving.shortName, closedOn: null },
    ])
    await did(db, receiver, acceptMove, {
      ...acceptTyped(id, [person.id, waiting.id], 'B.I'),
      arrivedOn: '2027-03-08',
    })
    await follow(db, 'move.accepted', id)
    expect(await placeOf(db, at.id, person.id)).toMatchObject({
      untilOn: '2027-03-08',
      endReason: 'moved',
      endSource: id,
    })
    expect(await applicationOf(db, asked)).toMatchObject({ state: 'withdrawn' })
    expect(await changesOf(db, person.id)).toMatchObject([
      { kind: 'move-offered', note: 'Sudah diterima satuan kerja tujuan.' },
      { kind: 'moved', happenedOn: '2027-03-08', unitId: at.unit.id, closedOn: null },
    ])
    expect((await changesOf(db, waiting.id)).map(({ kind }) => kind)).toEqual(['move-offered', 'moved'])
    const seen = await reading(db, receiver, (read) =>
      read
        .selectFrom('participant')
        .select(['cohortId', 'endReason'])
        .where('personId', '=', person.id)
        .execute(),
    )
    expect(seen).toEqual([{ cohortId: at.id, endReason: 'moved' }])
  })

  it('an offer that is withdrawn leaves the inbox by itself [G7]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at)
    await aPlace(db, at, person.id)
    const { id } = await anOffer(db, at.registrar, [person], await aUnit(db, { kind: 'lapas' }))
    await follow(db, 'move.offered', id)
    const { withdraw } = await import('../../people/moves/withdraw.ts')
    await did(db, at.registrar, withdraw, { id, take: [person.id], reason: 'Ditunda' })
    await follow(db, 'move.withdrawn', id)
    expect(await changesOf(db, person.id)).toMatchObject([
      { closedOn: today, note: 'Tidak jadi dipindahkan.' },
    ])
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: null })
  })

  it.for([
    ['served', 'released'],
    ['died', 'died'],
  ] as const)(
    'whoever leaves (%s) leaves the cohort on that day: %s [G6] [G7]',
    async ([closedAs, reason]) => {
      const at = await aClass(db)
      const person = await aCandidate(db, at)
      await aPlace(db, at, person.id)
      await did(db, at.registrar, release, { id: person.id, version: 1, on: '2027-03-09', closedAs })
      await follow(db, 'person.released', person.id)
      expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: '2027-03-09', endReason: reason })
      expect(await changesOf(db, person.id)).toMatchObject([{ kind: reason, happenedOn: '2027-03-09' }])
    },
  )

  it('whoever comes back is shown, and an officer restores the place [G6]', async () => {
    const at = await aClass(db)
    const person = await aCandidate(db, at)
    await aPlace(db, at, person.id)
    await did(db, at.registrar, release, { id: person.id, version: 1, on: '2027-03-05', closedAs: 'ordered' })
    await follow(db, 'person.released', person.id)
    await did(db, at.registrar, changeRegister, {
      id: person.id,
      version: 2,
      code: 'B.I',
      number: `B.I ${person.number}/2`,
      on: '2027-03-08',
    })
    await follow(db, 'person.register-changed', person.id)
    expect((await changesOf(db, person.id)).map(({ kind }) => kind)).toEqual(['released', 'returned'])
    const place = await placeOf(db, at.id, person.id)
    expect(place.untilOn).toBe('2027-03-05')
    await did(db, at.officer, restore, { id: place.id, version: place.version })
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: null })
  })

  it('two files of one person that become one hold one place [G6]', async () => {
    const at = await aClass(db)
    const [stays, gone] = [await aCandidate(db, at), await aCandidate(db, at)]
    await aPlace(db, at, stays.id)
    await aPlace(db, at, gone.id)
    const { merge } = await import('../../people/merging/merge.ts')
    const typed = { id: stays.id, other: gone.id, stays: stays.id, reason: 'Dicatat dua kali' }
    await did(db, at.registrar, merge, typed)
    await follow(db, 'person.merged', stays.id)
    expect(await placeOf(db, at.id, stays.id)).toMatchObject({ untilOn: null })
    expect(await placeOf(db, at.id, gone.id)).toMatchObject({ untilOn: '2027-02-28', endReason: 'mistake' })
    expect(await changesOf(db, gone.id)).toEqual([])
  })

  it('an import that called somebody gone and is undone gives the place back, as long as there is a seat [G6]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const person = await aCandidate(db, at)
    await aPlace(db, at, person.id)
    const importId = crypto.randomUUID()
    const { followPeople } = await import('../changes/follow-people.ts')
    const happens = (act: string, status: 'former' | 'inmate') =>
      writing(db, system, async (tx) => {
        await tx.updateTable('person').set({ status }).where('id', '=', person.id).execute()
        const event = {
          id: crypto.randomUUID(),
          act,
          subjectId: importId,
          about: [importId, person.id],
          at: now,
        }
        await followPeople.react(
          tx,
          { ...event, actorName: 'Sri' } as Parameters<typeof followPeople.react>[1],
          now,
        )
      })
    await happens('import.applied', 'former')
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ endReason: 'released', endSource: importId })
    await happens('import.undone', 'inmate')
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: null, endReason: null })
    expect((await changesOf(db, person.id)).map(({ kind, after }) => [kind, after])).toEqual([
      ['released', null],
      ['returned', 'restored'],
    ])
    await happens('import.applied', 'former')
    await aPlace(db, at, (await aCandidate(db, at)).id)
    await happens('import.undone', 'inmate')
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ endReason: 'released' })
  })

  it('a cohort that is finished holds no places any more, and nobody waits for one [G6]', async () => {
    const at = await aClass(db, { cohort: { seats: 1 } })
    const [person, waiting] = [await aCandidate(db, at), await aCandidate(db, at)]
    await aPlace(db, at, person.id)
    const { id } = await anApprovedApplication(db, at.officer, waiting.id, at.id)
    const { followCohorts } = await import('../changes/follow-cohorts.ts')
    await writing(db, system, async (tx) => {
      await tx
        .updateTable('cohort')
        .set({ stage: 'finished', stageSince: today })
        .where('id', '=', at.id)
        .execute()
      const event = { subjectId: at.id, actorName: 'Hendra' } as Parameters<typeof followCohorts.react>[1]
      await followCohorts.react(tx, event, now)
      await followCohorts.react(tx, event, now)
    })
    expect(await placeOf(db, at.id, person.id)).toMatchObject({ untilOn: today, endReason: 'finished' })
    expect(await applicationOf(db, id)).toMatchObject({ state: 'declined' })
  })
})
