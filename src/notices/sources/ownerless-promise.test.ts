import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase, reading, system } from '#kernel'
import { nameItemOwners } from '#plans'
import {
  aKanwil,
  aMorning,
  anActiveAgreement,
  anActor,
  aPledge,
  aUnit,
  did,
  morningOf,
  planItemsOf,
  secrets,
} from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
})
afterAll(() => db.destroy())

/** Who was told of what, in the order in which it happened. */
async function told(kind: string) {
  const rows = await reading(db, system, (read) =>
    read
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select(['account.name', 'reminder.title', 'notice.level', 'notice.vacant'])
      .where('reminder.kind', '=', kind)
      .orderBy('notice.givenOn')
      .execute(),
  )
  return rows.map(({ name, title, level, vacant }) => [name, title, level, vacant.join()])
}

it('an overdue promise that nobody keeps is told to the section head, and says that nobody keeps it [C2] [N1]', async () => {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  await anActor(db, { unit, roles: ['section-head'], name: 'Noor Hidayah' })
  const given = await anActiveAgreement(db, { officer, head })
  const [item] = await planItemsOf(db, given.id)
  await aPledge(db, officer, given, { planItemId: item?.id, dueOn: '2027-12-31', what: 'Tensimeter' })
  await aPledge(db, officer, given, { dueOn: '2027-12-31', what: 'Kursi roda' })

  await aMorning(db, '2028-01-01')
  const ownerless = (title: string) => [
    'Noor Hidayah',
    `${title} (tanpa penanggung jawab)`,
    'section-head',
    'owner',
  ]
  expect(await told('plan-item-past')).toEqual([ownerless('Puskesmas keliling')])
  expect((await told('pledge-overdue')).sort()).toEqual([
    ownerless('Tensimeter'),
    ['Siti Rahmah', 'Kursi roda', 'owner', ''],
  ])

  const owners = { id: given.id, itemId: item?.id, version: item?.version, ourOwnerId: officer.accountId }
  await did(db, officer, nameItemOwners, owners, morningOf('2028-01-01'))
  await aMorning(db, '2028-01-02')
  const open = await reading(db, system, (read) =>
    read.selectFrom('reminder').select(['title', 'ownerId']).where('kind', '=', 'plan-item-past').execute(),
  )
  expect(open).toEqual([{ title: 'Puskesmas keliling', ownerId: officer.accountId }])
})
