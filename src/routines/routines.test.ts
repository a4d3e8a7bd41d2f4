import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { endEarly, resume, suspend } from '#agreements'
import {
  type Actor,
  catchUp,
  type Database,
  type Permission,
  permissions,
  type Role,
  reading,
  system,
} from '#kernel'
import { reportFact } from '#plans'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anUpload,
  aRoutine,
  aUnit,
  browserOf,
  colleagueOf,
  daysOfService,
  did,
  earlyEndTyped,
  planItemsOf,
  recordOf,
  refusalOf,
  routineTyped,
  suspensionTyped,
} from '#test'
import { cardOf } from '../../test/first-page.ts'
import { arrange } from './arrange.ts'
import { callOff } from './call-off.ts'
import { haltDays } from './halt-days.ts'
import { hold } from './hold.ts'
import { makeUp } from './make-up.ts'
import { miss } from './miss.ts'
import { revise } from './revise.ts'
import { stop } from './stop.ts'
import { takeUp } from './take-up.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** The end of March 2027: three Tuesdays have passed. */
const later = new Date('2027-03-31T02:00:00Z')
const at = (actor: Actor) => browserOf(db, actor, { sample: true, clock: () => later })
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await at(actor)).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}

async function aService(over: Record<string, unknown> = {}) {
  const given = await anActiveAgreement(db)
  const [item] = await planItemsOf(db, given.id)
  const itemId = item?.id ?? ''
  const { id: routineId } = await aRoutine(db, given.officer, itemId, over)
  const days = await daysOfService(db, routineId)
  const dayOn = (on: string) => days.find(({ day }) => day === on)?.id ?? ''
  return { ...given, itemId, routineId, days, dayOn }
}

const achieved = (planItemId: string) =>
  reading(db, system, async (read) => {
    const sums = await read.selectFrom('factSum').selectAll().where('planItemId', '=', planItemId).execute()
    return sums.map(({ kind, amount }) => [kind, Number(amount)])
  })

describe('a routine service', () => {
  it('lays all of its days ahead, and a holiday as called off [C6]', async () => {
    const { days, routineId, officer } = await aService({ weekdays: ['2', '5'] })
    expect(days.slice(0, 5).map(({ day, state }) => [day, state])).toEqual([
      ['2027-03-12', 'planned'],
      ['2027-03-16', 'planned'],
      ['2027-03-19', 'planned'],
      ['2027-03-23', 'planned'],
      ['2027-03-26', 'cancelled'],
    ])
    expect(days[4]?.reason).toMatch(/^Libur: Wafat/)
    expect((await recordOf(db, routineId))[0]).toMatchObject({
      act: 'routine.arranged',
      after: { rhythm: 'Setiap Selasa, Jumat', skipped: expect.any(Number) },
    })
    const html = await pageOf(officer, `${to.routines}?hari=2027-03-01`)
    expect(html).toContain('Layanan rutin Maret 2027')
    expect(html).toContain('Wafat Isa Almasih'.replace('Isa Almasih', 'Yesus Kristus'))
  })

  it.for([
    [{ startsOn: '2027-03-09' }, 'outside-term'],
    [{ endsOn: '2029-03-10' }, 'outside-term'],
    [{ startsOn: '2027-03-10', endsOn: '2027-03-10' }, 'no-day'],
    [{ weekdays: ['0', '1', '2', '3', '4', '5', '6'], endsOn: '2029-03-09' }, 'too-many-days'],
  ] as const)('is refused with %j: %s [C6]', async ([over, code]) => {
    const { id, officer } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, id)
    expect(await refusalOf(db, officer, arrange, { itemId: item?.id, ...routineTyped(over) })).toBe(code)
  })

  it('counts a held day as one service of its promise, however many were served [C6] [C3]', async () => {
    const { officer, itemId, dayOn, id } = await aService()
    const dayId = dayOn('2027-03-16')
    const answer = await (await at(officer)).post(to.holdRoutineDay(dayId), {
      ...{ version: '1', served: '34', male: '30', female: '2', detainee: '10', note: 'Tes tekanan darah' },
    })
    expect(answer.status).toBe(303)
    expect(await achieved(itemId)).toEqual([['service', 1]])
    const html = await pageOf(officer, to.routineDay(dayId))
    for (const words of [
      '34 orang',
      'Laki-laki 30, Perempuan 2, tidak diketahui 2.',
      'Terhitung satu layanan.',
    ])
      expect(html).toContain(words)
    const promise = await pageOf(officer, to.planItem(id, itemId))
    expect(promise).toContain('1 dari 12 kali')
    expect(promise).toContain(`href="${to.routineDay(dayId)}"`)
  })

  it('is told by parts that never come to more than were served [C6] [D2]', async () => {
    const { officer, dayOn } = await aService()
    const typed = { version: '1', served: '3', male: '2', female: '2' }
    const answer = await (await at(officer)).post(to.holdRoutineDay(dayOn('2027-03-16')), typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('melebihi jumlah yang dilayani')
  })

  it('missed says on whose side and why, and takes back what was wrongly held [C6]', async () => {
    const { officer, itemId, dayOn } = await aService()
    const id = dayOn('2027-03-16')
    await did(db, officer, hold, { id, version: '1' }, later)
    const missed = { id, version: '2', missedBy: 'partner', reason: 'Kendaraan rusak' }
    await did(db, officer, miss, missed, later)
    expect(await achieved(itemId)).toEqual([['service', 0]])
    const html = await pageOf(officer, to.routineDay(id))
    for (const words of ['Mitra tidak datang', 'Kendaraan rusak', 'Belum ada penggantinya.'])
      expect(html).toContain(words)
    expect(await refusalOf(db, officer, miss, missed, later)).toBe('changed-meanwhile')
  })

  it('is made up for on a later day, once, and counts only when that day is held [C6]', async () => {
    const { officer, itemId, dayOn, routineId } = await aService()
    const id = dayOn('2027-03-16')
    expect(await refusalOf(db, officer, makeUp, { id, day: '2027-03-18' }, later)).toBe('nothing-to-make-up')
    await did(db, officer, miss, { id, version: '1', missedBy: 'unit', reason: 'Klinik direnovasi' }, later)
    const wrong = (day: string) => refusalOf(db, officer, makeUp, { id, day }, later)
    expect(await wrong('2027-03-15')).toBe('not-later')
    expect(await wrong('2027-03-23')).toBe('day-taken')
    expect(await wrong('2027-03-26')).toBe('on-holiday')
    const { id: newDay } = await did(db, officer, makeUp, { id, day: '2027-03-18' }, later)
    expect(await wrong('2027-03-19')).toBe('is-made-up')
    expect(await achieved(itemId)).toEqual([])
    expect(await pageOf(officer, to.routineDay(id))).toContain('Pengganti dijadwalkan 18 Maret 2027.')
    expect(await refusalOf(db, officer, hold, { id, version: '2' }, later)).toBe('is-made-up')

    await did(db, officer, hold, { id: newDay, version: '1' }, later)
    expect(await achieved(itemId)).toEqual([['service', 1]])
    expect(await pageOf(officer, to.routineDay(id))).toContain('Sudah diganti 18 Maret 2027.')
    const calendar = await pageOf(officer, `${to.routines}?hari=2027-03-01`)
    expect(calendar).toContain('Sudah diganti')
    expect(await pageOf(officer, to.routine(routineId))).toContain('Pengganti 16 Mar 2027')
  })

  it('that nobody spoke of is asked for on the first page, and never counts [C6] [N1]', async () => {
    const { officer, itemId, dayOn } = await aService()
    const first = async () => await (await at(officer)).get('/').then((response) => response.text())
    expect(await first()).toContain(`href="${to.routineDay(dayOn('2027-03-16'))}"`)
    expect(await first()).toContain('Hari layanan belum dicatat')
    expect(await achieved(itemId)).toEqual([])
    await did(db, officer, hold, { id: dayOn('2027-03-16'), version: '1' }, later)
    expect(await first()).not.toContain(`href="${to.routineDay(dayOn('2027-03-16'))}"`)
    expect(await cardOf(db, officer, 'layanan-belum-dicatat')).toBe('')
  })

  it('is not recorded before its day, nor called off after it [C6]', async () => {
    const { officer, dayOn } = await aService()
    const ahead = { id: dayOn('2027-04-06'), version: '1' }
    expect(await refusalOf(db, officer, hold, ahead, later)).toBe('not-yet')
    const typed = { ...ahead, missedBy: 'other', reason: 'Banjir' }
    expect(await refusalOf(db, officer, miss, typed, later)).toBe('not-yet')
    const past = { id: dayOn('2027-03-16'), reason: 'Banjir' }
    expect(await refusalOf(db, officer, callOff, past, later)).toBe('already-past')
    await did(db, officer, callOff, { id: ahead.id, reason: 'Lebaran dinas' }, later)
    expect(await refusalOf(db, officer, callOff, { id: ahead.id, reason: 'Lagi' }, later)).toBe('is-recorded')
    expect(await pageOf(officer, to.routineDay(ahead.id))).toContain('Jadwalkan pengganti')
  })

  it('does not count twice what was already told by hand [C6] [C3]', async () => {
    const { officer, dayOn, id, itemId } = await aService()
    const told = { id, itemId, happenedOn: '2027-03-16', amount: '1', note: 'Puskesmas datang' }
    await did(db, officer, reportFact, { ...told, file: await anUpload() }, later)
    const held = { id: dayOn('2027-03-16'), version: '1' }
    expect(await refusalOf(db, officer, hold, held, later)).toBe('reported-by-hand')
    expect(await achieved(itemId)).toEqual([['service', 1]])

    await did(db, officer, hold, { id: dayOn('2027-03-23'), version: '1' }, later)
    const again = { ...told, happenedOn: '2027-03-23', file: await anUpload() }
    expect(await refusalOf(db, officer, reportFact, again, later)).toBe('already-counted')
  })

  it('stops from a day on, and what was recorded before stays [C6]', async () => {
    const { officer, routineId, dayOn } = await aService()
    await did(db, officer, hold, { id: dayOn('2027-03-16'), version: '1' }, later)
    const typed = { id: routineId, stoppedOn: '2027-03-30', reason: 'Puskesmas pindah' }
    expect(await refusalOf(db, officer, stop, typed, later)).toBe('in-the-past')
    await did(db, officer, stop, { ...typed, stoppedOn: '2027-04-06' }, later)
    const days = await daysOfService(db, routineId)
    expect(new Set(days.filter(({ day }) => day >= '2027-04-06').map(({ state }) => state))).toEqual(
      new Set(['cancelled']),
    )
    expect(days[0]?.state).toBe('held')
    expect(await refusalOf(db, officer, stop, { ...typed, stoppedOn: '2027-04-06' }, later)).toBe(
      'is-stopped',
    )
  })

  it('shows what a colleague saved meanwhile [C6]', async () => {
    const { officer, routineId } = await aService()
    const { name, place, beginsAt, endsAt } = routineTyped()
    const typed = { id: routineId, version: '1', name, beginsAt, endsAt }
    await did(db, officer, revise, { ...typed, place: 'Aula' })
    expect(await refusalOf(db, officer, revise, { ...typed, place })).toBe('changed-meanwhile')
  })
})

describe('a halt of the agreement', () => {
  const states = async (routineId: string) => {
    await catchUp(db, [haltDays], () => later)
    return (await daysOfService(db, routineId)).map(({ state }) => state)
  }

  it('lists the days it touches, calls them off, and offers them back when it goes on [B12] [C6]', async () => {
    const { id, head, officer, routineId, days } = await aService()
    const html = await pageOf(head, `/kerja-sama/${id}/bekukan?mulai=2027-04-01`)
    expect(html).toMatch(/Hari layanan yang terkena \(\d+\)/)
    const halt = await suspensionTyped({ beginsOn: '2027-04-01', plannedUntil: '2027-05-30' })
    await did(db, head, suspend, { id, ...halt }, new Date('2027-04-01T02:00:00Z'))
    const planned = days.filter(({ day, state }) => day < '2027-04-01' && state === 'planned').length
    expect((await states(routineId)).filter((state) => state === 'planned')).toHaveLength(planned)
    expect(await refusalOf(db, officer, takeUp, { id: routineId }, later)).toBe('nothing-to-take-up')
    await did(
      db,
      head,
      resume,
      { id, liftedOn: '2027-04-01', reason: 'Siap lagi' },
      new Date('2027-04-01T03:00:00Z'),
    )
    const answer = await (await at(officer)).post(to.takeUpRoutine(routineId), {})
    expect(answer.status).toBe(303)
    expect(await states(routineId)).toEqual(days.map(({ state }) => state))
  })

  it('ended early calls off every day to come [B12] [C6]', async () => {
    const { id, head, routineId } = await aService()
    await did(db, head, endEarly, { id, ...(await earlyEndTyped()) })
    expect(new Set(await states(routineId))).toEqual(new Set(['cancelled']))
  })
})

describe('who may', () => {
  const asked = ['routine.read', 'routine.write'] as const satisfies Permission[]
  it.for(asked)(
    '%s is answered as the table says, and elsewhere there is nothing [P1]',
    async (permission) => {
      const { officer, routineId, dayOn } = await aService()
      const paths =
        permission === 'routine.read'
          ? [to.routine(routineId), to.routineDay(dayOn('2027-03-16')), to.routines, to.routineList]
          : [to.reviseRoutine(routineId), to.holdRoutineDay(dayOn('2027-03-16')), to.newRoutine]
      const allowed: readonly Role[] = permissions[permission]
      for (const role of ['programme-officer', 'section-head', 'registrar', 'unit-head'] as const) {
        const browser = await at(await colleagueOf(db, officer, role))
        for (const path of paths)
          expect([role, path, (await browser.get(path)).status]).toEqual([
            role,
            path,
            allowed.includes(role) ? 200 : 403,
          ])
      }
      const stranger = await at(await anActor(db, { unit: await aUnit(db) }))
      for (const path of paths.filter((each) => each.includes(routineId) || each.includes('/hari/')))
        expect((await stranger.get(path)).status).toBe(404)
    },
  )

  it('the regional office reads the calendar of its units alone [P1] [C6]', async () => {
    const kanwil = await aKanwil(db)
    const officer = await anActor(db, {
      unit: await aUnit(db, { parentId: kanwil.id, kanwilId: kanwil.id } as never),
    })
    const given = await anActiveAgreement(db, { officer })
    const [item] = await planItemsOf(db, given.id)
    const { id } = await aRoutine(db, officer, item?.id ?? '', { name: 'Perpustakaan keliling wilayah' })
    const reader = await anActor(db, { unit: kanwil as never, roles: ['regional-officer'] })
    expect(await pageOf(reader, `${to.routines}?hari=2027-03-20`)).toContain('Perpustakaan keliling wilayah')
    expect(await pageOf(reader, to.routineList)).toContain(to.routine(id))
    const other = await anActor(db, { unit: (await aKanwil(db)) as never, roles: ['regional-officer'] })
    expect((await (await at(other)).get(to.routine(id))).status).toBe(404)
  })
})
