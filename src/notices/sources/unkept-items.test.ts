import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase, reading, system } from '#kernel'
import { nameItemOwners } from '#plans'
import { aKanwil, aMorning, anActiveAgreement, anActor, aUnit, did, planItemsOf, secrets } from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
})
afterAll(() => db.destroy())

it('a promise that nobody keeps is told from the day the agreement came into force, until somebody is named [C2] [N1]', async () => {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, name: 'Maya Sari' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ratna Dewi' })
  await anActor(db, { unit, roles: ['section-head'], name: 'Nurlaila' })
  const given = await anActiveAgreement(db, { officer, head })
  const [item] = await planItemsOf(db, given.id)
  const about = () =>
    reading(db, system, (read) =>
      read
        .selectFrom('notice')
        .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
        .innerJoin('account', 'account.id', 'notice.accountId')
        .select(['account.name', 'reminder.title', 'notice.givenOn', 'reminder.settledOn'])
        .where('reminder.kind', '=', 'plan-item-unkept')
        .where('reminder.subjectId', '=', item?.id ?? '')
        .orderBy('notice.givenOn')
        .execute(),
    )
  await aMorning(db, '2027-03-10')
  const first = {
    name: 'Nurlaila',
    title: 'Puskesmas keliling (tanpa penanggung jawab)',
    givenOn: '2027-03-10',
  }
  expect(await about()).toEqual([{ ...first, settledOn: null }])

  const owners = { id: given.id, itemId: item?.id, version: item?.version, ourOwnerId: officer.accountId }
  await did(db, officer, nameItemOwners, owners)
  await aMorning(db, '2027-03-11')
  expect(await about()).toEqual([{ ...first, settledOn: '2027-03-11' }])
})
