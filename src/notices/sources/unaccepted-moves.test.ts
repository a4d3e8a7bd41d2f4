import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase, reading, system } from '#kernel'
import { aHandover, aMorning, aNumberedPerson, anAcceptance, anActor, anOffer } from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
})
afterAll(() => db.destroy())

const told = () =>
  reading(db, system, (read) =>
    read
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select(['account.name', 'notice.level', 'reminder.title', 'reminder.settledOn'])
      .where('reminder.kind', '=', 'move-unaccepted')
      .execute(),
  )

it('a move that nobody takes in is told up the line of the receiver, without a name, until it is settled [F10] [P4]', async () => {
  const { bapas, lapas, sender, receiver } = await aHandover(db)
  await anActor(db, { unit: bapas, roles: ['section-head'], name: 'Herman Jaya' })
  const person = await aNumberedPerson(db, sender, { name: 'Rahasia Contoh' })
  const { id } = await anOffer(db, sender, [person], bapas, { plannedOn: '2027-03-10', letter: 'W6-9' })
  await aMorning(db, '2027-03-17')
  expect(await told()).toEqual([])
  await aMorning(db, '2027-03-18')
  const title = `Perpindahan dari ${lapas.shortName}, W6-9`
  expect(await told()).toEqual([{ name: 'Herman Jaya', level: 'section-head', title, settledOn: null }])
  await anAcceptance(db, receiver, id, [person.id])
  await aMorning(db, '2027-03-19')
  expect(await told()).toMatchObject([{ settledOn: '2027-03-19' }])
})
