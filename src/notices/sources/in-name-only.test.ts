import { afterAll, beforeAll, expect, it } from 'vitest'
import { to } from '#addresses'
import { suspend } from '#agreements'
import {
  type Actor,
  addDays,
  catchUp,
  type Database,
  type Day,
  keepDaily,
  openDatabase,
  reading,
  system,
} from '#kernel'
import {
  aKanwil,
  anActiveAgreement,
  anActor,
  aUnit,
  browserOf,
  did,
  factsOf,
  morningOf,
  planItemsOf,
  secrets,
  suspensionTyped,
} from '#test'
import { inTime } from '../../../test/given-ending.ts'
import { freshDatabase } from '../../../test/worker-database.ts'
import { dailies, reactions } from '../../app.ts'

let db: Database
let day: Day = '2027-03-10'
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
})
afterAll(() => db.destroy())

/** A morning as the program lives through it: twice, for a second program stands beside it. */
async function mornings(...days: Day[]) {
  for (day of days) {
    const now = morningOf(day)
    for (let program = 0; program < 2; program += 1) await keepDaily(db, dailies, now)
    await catchUp(db, reactions, () => now)
  }
}

/** Who was told about an agreement in name only, and so many days after `from`. */
async function told(agreementId: string, from: Day) {
  const rows = await reading(db, system, (read) =>
    read
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .innerJoin('account', 'account.id', 'notice.accountId')
      .select(['account.name', 'notice.givenOn'])
      .where('reminder.kind', '=', 'agreement-in-name-only')
      .where('reminder.subjectId', '=', agreementId)
      .orderBy('notice.givenOn')
      .orderBy('account.name')
      .execute(),
  )
  return rows.map(({ name, givenOn }) => [name, (Date.parse(givenOn) - Date.parse(from)) / 86_400_000])
}

async function anOffice() {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  await anActor(db, { unit, roles: ['section-head'], name: 'Noor Hidayah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  const regional = await anActor(db, { unit: kanwil, roles: ['regional-head'], name: 'Hairul Anwar' })
  const given = await anActiveAgreement(db, { officer, head })
  await inTime(db, given.id, { endsOn: '2031-12-31' })
  return { ...given, regional }
}

const pageOf = async (actor: Actor) =>
  await (
    await (await browserOf(db, actor, { sample: true, clock: () => morningOf(day) })).get(to.notices)
  ).text()

it('an agreement in name only climbs from its owner to section head, head and Kanwil, once each, until a fact comes [B17]', async () => {
  const { id, officer, regional } = await anOffice()
  const since = '2027-06-08' // ninety days after it came into force
  await mornings(
    addDays(since, -1),
    since,
    ...[1, 7, 8, 14, 30, 31, 40].map((after) => addDays(since, after)),
  )
  expect(await told(id, since)).toEqual([
    ['Siti Rahmah', 0],
    ['Noor Hidayah', 7],
    ['Ahmad Fauzan', 14],
    ['Hairul Anwar', 30],
  ])
  const before = await pageOf(regional)
  expect(before).toContain('Tinggal nama sejak 8 Juni 2027 (40 hari lalu).')
  expect(before).toContain(`href="${to.agreement(id)}#keadaan"`)

  const [item] = await planItemsOf(db, id)
  await factsOf(db, officer, id, [{ happenedOn: day, planItemId: item?.id ?? null }], { at: morningOf(day) })
  await catchUp(db, reactions, () => morningOf(day))
  for (const actor of [officer, regional]) expect(await pageOf(actor)).not.toContain('Tinggal nama sejak')

  // A hundred and twenty days of silence later it begins anew, from its owner.
  const again = addDays(day, 120)
  await mornings(addDays(again, -1), again)
  expect((await told(id, again)).at(-1)).toEqual(['Siti Rahmah', 0])
})

it('nobody is asked for one that is suspended on purpose [B17] [B12]', async () => {
  const { id, head } = await anOffice()
  const held = await suspensionTyped({ beginsOn: '2027-06-20', plannedUntil: '2028-12-31' })
  await did(db, head, suspend, { id, ...held })
  await mornings(addDays(day, 1), addDays(day, 200))
  const kept = await reading(db, system, (read) =>
    read.selectFrom('vitality').selectAll().where('agreementId', '=', id).executeTakeFirst(),
  )
  expect(kept).toMatchObject({ state: 'in-name-only', suspendedOn: '2027-06-20' })
  expect(await told(id, day)).toEqual([])
})
