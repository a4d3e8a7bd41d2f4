import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givePost } from '#accounts'
import { to } from '#addresses'
import { nameOwners, propose, suspend } from '#agreements'
import {
  type Actor,
  addDays,
  catchUp,
  type Database,
  type Day,
  keepDaily,
  openDatabase,
  perform,
  reading,
  system,
  writing,
} from '#kernel'
import { finishItem, reopenItem } from '#plans'
import {
  agreementNow,
  aKanwil,
  aKeptAgreement,
  aMorning,
  anActor,
  aUnit,
  aVerifiedProof,
  browserOf,
  did,
  morningOf,
  planItemsOf,
  suspensionTyped,
  theCentre,
} from '#test'
import { alter } from '../../test/first-page.ts'
import { freshDatabase } from '../../test/worker-database.ts'
import { dailies, reactions } from '../app.ts'
import { morningRound } from './give.ts'

let db: Database
let day: Day = '2027-03-11'
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
})
afterAll(() => db.destroy())

/** The next morning, or the one some days later. */
async function mornings(days = 1) {
  day = addDays(day, days)
  return await aMorning(db, day)
}

/** An office with its whole line, and one agreement in force. */
async function anOffice(over: Record<string, unknown> = {}) {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  const section = await anActor(db, { unit, roles: ['section-head'], name: 'Noor Hidayah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  const regional = await anActor(db, { unit: kanwil, roles: ['regional-head'], name: 'Hairul Anwar' })
  const given = await aKeptAgreement(db, { officer, head, ...over })
  await promisedUntil(given.id, '2031-12-31')
  return { ...given, unit, kanwil, section, regional }
}

/** Every notice about what an agreement owes, in the order given: to whom, at which level, on which day. */
function notices(agreementId: string) {
  return reading(db, system, (read) =>
    read
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select([
        'account.name',
        'notice.level',
        'notice.givenOn',
        'notice.step',
        'notice.vacant',
        'notice.cameFrom',
      ])
      .where('reminder.agreementId', '=', agreementId)
      .orderBy('notice.givenOn')
      .orderBy('notice.step')
      .orderBy('account.name')
      .execute(),
  )
}

const names = async (id: string) => (await notices(id)).map(({ name, givenOn }) => [name, givenOn])

describe('what nobody does', () => {
  it('climbs from the owner to section head, unit head and Kanwil on the set days, once each [C2]', async () => {
    const { id } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    await promisedUntil(id, addDays(day, 1))
    const first = addDays(day, 2)
    for (let passed = 0; passed < 40; passed += 1) await mornings()
    expect(await names(id)).toEqual([
      ['Siti Rahmah', first],
      ['Noor Hidayah', addDays(first, 7)],
      ['Ahmad Fauzan', addDays(first, 14)],
      ['Hairul Anwar', addDays(first, 30)],
    ])
    expect((await notices(id)).map(({ cameFrom }) => cameFrom)).toEqual([
      null,
      'Siti Rahmah',
      'Noor Hidayah',
      'Ahmad Fauzan',
    ])
  })

  it('stops once the promise is done, begins anew when it is opened again, and rests with its agreement [C2] [C4]', async () => {
    const { id, officer, head } = await anOffice()
    await alter(db, id, { startsOn: '2027-01-01', endsOn: '2032-01-01' })
    await promisedUntil(id, day)
    await mornings()
    const [item] = await planItemsOf(db, id)
    const promised = { id, itemId: item?.id ?? '' }
    const open = async () =>
      (await remindersOf(db, promised.itemId)).map(({ settledOn }) => settledOn === null)
    expect(await open()).toEqual([true])

    await aVerifiedProof(db, { officer, head }, promised)
    await did(db, officer, finishItem, { ...promised, note: 'Disepakati cukup' })
    await catchUp(db, reactions, () => morningOf(day))
    expect(await open()).toEqual([false])
    await mornings(9)
    expect(await names(id)).toHaveLength(1)

    await did(db, head, reopenItem, { ...promised, reason: 'Baru separuh' })
    await mornings()
    expect(await open()).toEqual([false, true])
    await did(db, head, suspend, { id, ...(await suspensionTyped()) }, morningOf(day))
    await catchUp(db, reactions, () => morningOf(day))
    await mornings()
    expect(await open()).toEqual([false, false])
  })

  it('goes to the next above where nobody holds the post, and says so [C2]', async () => {
    const { id, section, head, officer } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    await promisedUntil(id, day)
    await mornings()
    await leaves(section)
    await mornings(7)
    expect((await notices(id)).at(-1)).toMatchObject({
      name: 'Ahmad Fauzan',
      level: 'unit-head',
      vacant: ['section-head'],
    })
    const page = await pageOf(head)
    expect(page).toContain('Naik dari Siti Rahmah')
    expect(page).toContain('Sampai kepada Anda karena tidak ada kepala seksi atau subseksi.')
    expect(await pageOf(officer)).toContain(`href="${to.agreement(id)}/rencana-aksi/`)
  })

  it('reaches whoever acts in the post on that day [C2]', async () => {
    const { id, section, unit } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    await promisedUntil(id, day)
    await mornings()
    await leaves(section)
    const acting = await anActor(db, { unit, name: 'Plt. Rahman', roles: ['auditor'] })
    await perform(
      db,
      givePost,
      {
        id: acting.accountId ?? '',
        unitId: unit.id,
        title: 'Kepala Subseksi',
        standing: 'plt',
        roles: ['section-head'],
        validFrom: day,
      },
      system,
      morningOf(day),
    )
    await mornings(7)
    expect((await notices(id)).at(-1)).toMatchObject({
      name: 'Plt. Rahman',
      level: 'section-head',
      vacant: [],
    })
  })

  it('waits when the line is empty up to the country, and goes on with the first who holds a post [C2]', async () => {
    const { id, officer, section, head, regional } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    for (const person of [officer, section, head, regional]) await leaves(person)
    await promisedUntil(id, day)
    await mornings()
    expect(await notices(id)).toEqual([])
    await anActor(db, { unit: (await theCentre(db)).ditjenpas, name: 'Bagus Prasetyo' })
    await mornings()
    expect((await notices(id)).every(({ name }) => name === 'Bagus Prasetyo')).toBe(true)
    expect((await notices(id)).length).toBeGreaterThan(0)
  })

  it('names an agreement whose owner has left as one without owner [C2]', async () => {
    const { id, officer, section } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    await mornings()
    expect(await notices(id)).toEqual([])
    await leaves(officer)
    await mornings()
    expect((await notices(id)).map(({ name, vacant }) => [name, vacant])).toEqual([
      ['Noor Hidayah', ['owner']],
    ])
    expect(await pageOf(section)).toContain(`href="${to.agreementOwners(id)}"`)
  })
})

describe('an end that comes near', () => {
  it('is told to owner and head at 180, 90 and 30 days, until what follows is begun [B9]', async () => {
    const { id, officer, partnerId } = await anOffice()
    const end = addDays(day, 200)
    await alter(db, id, { endsOn: end })
    for (let passed = 0; passed < 12; passed += 1) await mornings(10)
    expect(await names(id)).toEqual([
      ['Ahmad Fauzan', addDays(end, -180)],
      ['Siti Rahmah', addDays(end, -180)],
      ['Ahmad Fauzan', addDays(end, -90)],
      ['Siti Rahmah', addDays(end, -90)],
    ])
    const typed = { kind: 'agreement', title: 'Lanjutan', objects: ['health'], partnerId, renewsId: id }
    await did(db, officer, propose, typed, morningOf(day))
    for (let passed = 0; passed < 9; passed += 1) await mornings(10)
    expect(await notices(id)).toHaveLength(4)
  })

  it('is told once, as near as it is, when it was recorded late [B9]', async () => {
    const { id } = await anOffice()
    await alter(db, id, { endsOn: addDays(day, 61) })
    await mornings()
    await mornings()
    expect((await notices(id)).map(({ step, name }) => [step, name])).toEqual([
      [2, 'Ahmad Fauzan'],
      [2, 'Siti Rahmah'],
    ])
  })
})

describe('a program that was off', () => {
  it('tells once, on the first morning after, whoever was to be told meanwhile [C2] [B9]', async () => {
    const { id } = await anOffice()
    await alter(db, id, { endsOn: addDays(day, 190) })
    await promisedUntil(id, day)
    await mornings()
    const first = day
    await mornings(120)
    expect(await names(id)).toEqual([
      ['Siti Rahmah', first],
      ['Ahmad Fauzan', day],
      ['Noor Hidayah', day],
      ['Siti Rahmah', day],
      ['Ahmad Fauzan', day],
      ['Hairul Anwar', day],
    ])
  })
})

describe('what is done', () => {
  it('takes its notices along within the second, before any morning [C2]', async () => {
    const { id, officer, section, contactId } = await anOffice()
    await alter(db, id, { endsOn: '2032-01-01' })
    await leaves(officer)
    await mornings()
    expect(await pageOf(section)).toContain('Kerja sama tanpa penanggung jawab')
    const { version } = await agreementNow(db, id)
    const owners = { id, version, ourOwnerId: section.accountId, partnerOwnerId: contactId }
    await did(db, section, nameOwners, owners, morningOf(day))
    await catchUp(db, reactions, () => morningOf(day))
    const page = await pageOf(section)
    expect(page).toContain('Tidak ada pengingat baru')
    expect(page).toContain('Pengingat, 0 belum dibaca')
  })
})

describe('a morning', () => {
  it('is handled once, even by two programs at the same moment, and stands in the record', async () => {
    day = addDays(day, 1)
    const both = await Promise.all([aMorning(db, day), aMorning(db, day)])
    expect(both.filter((round) => round === 'handled')).toHaveLength(1)
    const events = await reading(db, system, (read) =>
      read.selectFrom('event').selectAll().where('at', '=', morningOf(day)).execute(),
    )
    expect(events.map(({ act }) => act)).toEqual(['reminders.given'])
    expect(events[0]).toMatchObject({ actorName: 'Bekal', after: { zone: 'Asia/Makassar', day } })
  })

  it('comes at six in each zone, the east first, and not before', async () => {
    const at = (time: string) => keepDaily(db, dailies, new Date(`2040-06-01T${time}:00Z`))
    const handled = () =>
      reading(db, system, (read) =>
        read
          .selectFrom('dailyRound')
          .select('zone')
          .where('name', '=', morningRound.name)
          .where('day', '>=', '2040-06-01')
          .orderBy('at')
          .execute(),
      )
    await at('20:59')
    expect(await handled()).toEqual([])
    await at('21:00')
    expect(await handled()).toEqual([{ zone: 'Asia/Jayapura' }])
    await at('23:30')
    await at('23:31')
    expect((await handled()).map(({ zone }) => zone).sort()).toEqual([
      'Asia/Jakarta',
      'Asia/Jayapura',
      'Asia/Makassar',
    ])
  })
})

/** Every reminder about a thing, the oldest first. */
const remindersOf = (db: Database, subjectId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('reminder')
      .select('settledOn')
      .where('subjectId', '=', subjectId)
      .orderBy('openedOn')
      .orderBy('id')
      .execute(),
  )

/** Gives the one promise of an agreement this last day. */
async function promisedUntil(agreementId: string, endsOn: Day): Promise<void> {
  await writing(db, system, (tx) =>
    tx
      .updateTable('planItem')
      .set({ startsOn: '2027-01-01', endsOn })
      .where('agreementId', '=', agreementId)
      .execute(),
  )
}

/** The person's post ends the day before, so that nobody holds it today. */
async function leaves({ postId }: Actor): Promise<void> {
  await writing(db, system, (tx) =>
    tx
      .updateTable('post')
      .set({ validTo: addDays(day, -1) })
      .where('id', '=', postId ?? '')
      .execute(),
  )
}

async function pageOf(actor: Actor): Promise<string> {
  const browser = await browserOf(db, actor, { clock: () => morningOf(day) })
  const response = await browser.get(to.notices)
  expect(response.status).toBe(200)
  return await response.text()
}
