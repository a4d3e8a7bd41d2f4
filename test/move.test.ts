import { expect, it } from 'vitest'
import { changeUnit } from '#accounts'
import { openDatabase, reading, system } from '#kernel'
import { aKanwil, anActor, anAgreementAt, aUnit, did, now, secrets } from '#test'
import { reactions } from '../src/app.ts'
import { catchUp } from '../src/kernel/work.ts'
import { freshDatabase } from './worker-database.ts'

it('a unit that moves to another region is seen there with all it keeps, and by its new name [A3] [P1]', async () => {
  const db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  const unit = await aUnit(db)
  const elsewhere = await aKanwil(db)
  const { id } = await anAgreementAt(db, 'drafting', { officer: await anActor(db, { unit }) })
  const { kind, shortName, timeZone, version } = unit
  const facts = {
    kind,
    shortName,
    timeZone,
    class: 'IIB',
    parentId: elsewhere.id,
    name: 'Rutan Kelas IIB Pindahan',
  }
  await did(db, system, changeUnit, {
    ...facts,
    id: unit.id,
    version,
    from: '2027-03-01',
    basis: 'Contoh',
    aliases: [],
  })

  await catchUp(db, reactions, () => now)
  const kept = await reading(db, system, async (read) => [
    await read
      .selectFrom('agreement')
      .select(['kanwilId', 'search'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
    await read
      .selectFrom('agreementUnit')
      .select('kanwilId')
      .where('agreementId', '=', id)
      .executeTakeFirstOrThrow(),
    await read
      .selectFrom('planItem')
      .select('kanwilId')
      .where('agreementId', '=', id)
      .executeTakeFirstOrThrow(),
    await read
      .selectFrom('partner')
      .select('kanwilId')
      .where('unitId', '=', unit.id)
      .executeTakeFirstOrThrow(),
  ])
  expect(kept.map(({ kanwilId }) => kanwilId)).toEqual(Array(4).fill(elsewhere.id))
  expect(kept[0]).toMatchObject({ search: expect.stringContaining('rutan kelas iib pindahan') })
  await db.destroy()
})
