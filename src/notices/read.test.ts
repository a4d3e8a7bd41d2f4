import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeUnit } from '#accounts'
import { to } from '#addresses'
import { type Actor, catchUp, type Database, openDatabase, perform, reading, system, writing } from '#kernel'
import { aKanwil, aKeptAgreement, aMorning, anActor, aUnit, browserOf, morningOf } from '#test'
import { cardIn, linesOf } from '../../test/first-page.ts'
import { freshDatabase } from '../../test/worker-database.ts'
import { reactions } from '../app.ts'
import { noticesOf } from './queries.ts'

const last = '2027-07-15'
let db: Database
let people: Record<'officer' | 'section' | 'head' | 'regional', Actor>
let agreementId: string
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  const section = await anActor(db, { unit, roles: ['section-head'], name: 'Noor Hidayah' })
  const regional = await anActor(db, { unit: kanwil, roles: ['regional-head'], name: 'Hairul Anwar' })
  people = { officer, section, head, regional }
  const { id } = await aKeptAgreement(db, { officer, head, title: 'Layanan kesehatan warga binaan' })
  agreementId = id
  await writing(db, system, (tx) =>
    tx.updateTable('planItem').set({ endsOn: '2027-06-01' }).where('agreementId', '=', id).execute(),
  )
  for (const day of ['2027-06-02', '2027-06-09', '2027-06-16', '2027-07-02']) await aMorning(db, day)
})
afterAll(() => db.destroy())

async function browserFor(actor: Actor) {
  return await browserOf(db, actor, { clock: () => morningOf(last), sample: true })
}
const textOf = async (actor: Actor, path: string = to.notices) =>
  await (await (await browserFor(actor)).get(path)).text()

describe('the bell and its page', () => {
  it('count what is unread beside the name, on every page', async () => {
    for (const path of [to.home, to.notices, to.agreements]) {
      expect(await textOf(people.head, path)).toContain('Pengingat, 1 belum dibaca')
    }
    const stranger = await (await (await browserOf(db)).get(to.signIn)).text()
    expect(stranger).not.toContain('belum dibaca')
  })

  it('lead to the place where it is done, and say from whom and since when it has climbed [C2]', async () => {
    const page = await textOf(people.regional)
    expect(linesOf(page)).toEqual(['Puskesmas keliling'])
    expect(page).toContain(`href="${to.agreement(agreementId)}/rencana-aksi/`)
    expect(page).toContain('Layanan kesehatan warga binaan')
    expect(page).toContain('Naik dari Ahmad Fauzan pada 2 Juli 2027; diingatkan sejak 2 Juni 2027.')
    expect(await textOf(people.officer)).not.toContain('Naik dari')
  })

  it('show nothing to whoever was not told, in the same office or another', async () => {
    const unit = { id: people.officer.scope?.unitId, kind: 'rutan' } as never
    for (const other of [
      await anActor(db, { unit }),
      await anActor(db, { unit, roles: ['auditor'] }),
      await anActor(db, { unit: await aKanwil(db), roles: ['regional-head'] }),
    ]) {
      expect(await textOf(other)).toContain('Tidak ada pengingat baru')
      const browser = await browserFor(other)
      expect((await browser.post(to.readNotice(await reminderId()), {})).status).toBe(404)
    }
  })

  it('show a person in another post only what that post reaches', async () => {
    const elsewhere = { ...people.officer, reach: { of: 'unit', id: (await aUnit(db)).id } } as Actor
    const window = { read: false, most: 25, from: 0 }
    const asked = (actor: Actor) => reading(db, actor, (read) => noticesOf(read, actor, window))
    expect((await asked(people.officer)).unread).toBe(1)
    expect((await asked(elsewhere)).unread).toBe(0)
  })
})

describe('what has climbed', () => {
  it('stands on the first page of whom it has come to, and not of who was told first [C2]', async () => {
    const card = cardIn(await textOf(people.head, to.home), 'naik-kepada-anda')
    expect(linesOf(card)).toEqual(['Puskesmas keliling'])
    expect(card).toContain('Noor Hidayah diingatkan sejak 2 Juni 2027')
    expect(cardIn(await textOf(people.officer, to.home), 'naik-kepada-anda')).toBe('')
  })
})

describe('"Sudah saya baca"', () => {
  it('moves one notice to the list of what is read, and leaves the others to themselves', async () => {
    const browser = await browserFor(people.section)
    const read = await browser.post(to.readNotice(await reminderId()), {})
    expect(read.headers.get('location')).toBe(to.notices)
    const page = await textOf(people.section)
    expect(page).toContain('Pengingat, 0 belum dibaca')
    expect(page).toContain('1 hal yang sudah Anda baca belum selesai')
    expect(linesOf(await textOf(people.section, `${to.notices}?daftar=dibaca`))).toEqual([
      'Puskesmas keliling',
    ])
    expect(await textOf(people.head)).toContain('Pengingat, 1 belum dibaca')
  })

  it('can be said of all at once, and stands in the record', async () => {
    const browser = await browserFor(people.regional)
    expect((await browser.post(to.readNotices, {})).headers.get('location')).toBe(to.notices)
    expect(await textOf(people.regional)).toContain('Pengingat, 0 belum dibaca')
    const acts = await reading(db, system, (read) =>
      read.selectFrom('event').select('act').where('actorId', '=', people.regional.accountId).execute(),
    )
    expect(acts.map(({ act }) => act)).toContain('notices.read')
  })
})

it('goes along when the office moves to another region [Q6]', async () => {
  const unitId = people.officer.scope?.unitId ?? ''
  const kanwil = await aKanwil(db)
  const unit = await reading(db, system, (read) =>
    read.selectFrom('unit').selectAll().where('id', '=', unitId).executeTakeFirstOrThrow(),
  )
  const facts = {
    id: unitId,
    version: unit.version,
    from: '2027-07-01',
    kind: unit.kind,
    timeZone: unit.timeZone,
  }
  const names = { name: unit.name, shortName: unit.shortName, class: 'IIB' as const, parentId: kanwil.id }
  const moved = await perform(
    db,
    changeUnit,
    { ...facts, ...names, aliases: [], basis: 'Contoh' },
    system,
    morningOf(last),
  )
  expect(moved.ok).toBe(true)
  await catchUp(db, reactions, () => morningOf(last))
  const homes = await reading(db, system, (read) =>
    read
      .selectFrom('reminder')
      .innerJoin('notice', 'notice.reminderId', 'reminder.id')
      .select(['reminder.kanwilId', 'notice.kanwilId as told'])
      .where('reminder.agreementId', '=', agreementId)
      .execute(),
  )
  expect(new Set(homes.flatMap(({ kanwilId, told }) => [kanwilId, told]))).toEqual(new Set([kanwil.id]))
})

async function reminderId(): Promise<string> {
  const reminder = await reading(db, system, (read) =>
    read.selectFrom('reminder').select('id').where('agreementId', '=', agreementId).executeTakeFirstOrThrow(),
  )
  return reminder.id
}
