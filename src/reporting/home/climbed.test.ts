import { expect, it } from 'vitest'
import { addDays, openDatabase, system, writing } from '#kernel'
import { aKeptAgreement, aMorning, anActor, aUnit, morningOf } from '#test'
import { alter, cardIn, linesOf } from '../../../test/first-page.ts'
import { browserOf } from '../../../test/given.ts'
import { freshDatabase } from '../../../test/worker-database.ts'

it('what has climbed to the head stands there once, and no more among what falls due; its list holds the rest [C2] [N1]', async () => {
  const db = openDatabase(await freshDatabase(), () => undefined)
  const unit = await aUnit(db)
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Ahmad Fauzan' })
  const { id } = await aKeptAgreement(db, { officer, head })
  await alter(db, id, { endsOn: '2031-12-31' })
  await writing(db, system, (tx) =>
    tx
      .updateTable('planItem')
      .set({ startsOn: '2027-03-01', endsOn: '2027-03-09' })
      .where('agreementId', '=', id)
      .execute(),
  )
  const cards = async (day: string) => {
    const browser = await browserOf(db, head, { sample: true, clock: () => morningOf(day) })
    const page = await (await browser.get('/')).text()
    return ['naik-kepada-anda', 'kegiatan-jatuh-tempo'].map((card) => linesOf(cardIn(page, card)))
  }
  const [first, climbs] = ['2027-03-11', addDays('2027-03-11', 7)]
  await aMorning(db, first)
  expect(await cards(first)).toEqual([[], ['Puskesmas keliling']])
  await aMorning(db, climbs)
  expect(await cards(climbs)).toEqual([['Puskesmas keliling'], []])
  await db.destroy()
})
