import { expect, it } from 'vitest'
import { aDatabase, aKanwil, anActor, anAgreement, aUnit, browserOf, did } from '#test'
import { addParty } from './add-party.ts'

it('shows the region all its units’ ties with one partner on one page, and each unit its own [A3]', async () => {
  const db = await aDatabase()
  const kanwil = await aKanwil(db)
  const units = [await aUnit(db, { parentId: kanwil.id }), await aUnit(db, { parentId: kanwil.id })]
  const officers = [
    await anActor(db, { unit: units[0] as never }),
    await anActor(db, { unit: units[1] as never }),
  ]
  const first = await anAgreement(db, { officer: officers[0] as never, title: 'Pelatihan las' })
  const { partnerId } = first
  await anAgreement(db, { officer: officers[1] as never, partnerId, title: 'Pelatihan jahit' })
  await anAgreement(db, { partnerId, title: 'Pelatihan di provinsi lain' })

  const seenBy = async (actor: Awaited<ReturnType<typeof anActor>>) =>
    (await (await browserOf(db, actor, { sample: true })).get(`/mitra/${partnerId}`)).text()
  const region = await seenBy(await anActor(db, { unit: kanwil }))
  expect(region).toContain('Kerja sama dengan 2 unit')
  expect(region).toContain('Pelatihan las')
  expect(region).toContain('Pelatihan jahit')
  expect(region).not.toContain('provinsi lain')

  const own = await seenBy(officers[0] as never)
  expect(own).toContain('Pelatihan las')
  expect(own).not.toContain('Pelatihan jahit')
})

it('names every unit that one agreement binds, to the region; to a unit only itself [A3] [B13]', async () => {
  const db = await aDatabase()
  const kanwil = await aKanwil(db)
  const units = [await aUnit(db, { parentId: kanwil.id }), await aUnit(db, { parentId: kanwil.id })]
  const region = await anActor(db, { unit: kanwil })
  const { id, partnerId } = await anAgreement(db, { officer: region, title: 'Bersama' })
  for (const unit of units) await did(db, region, addParty, { id, unitId: unit.id, duties: 'Tempat' })
  const seenBy = async (actor: typeof region) =>
    (await (await browserOf(db, actor, { sample: true })).get(`/mitra/${partnerId}`)).text()
  const all = await seenBy(region)
  expect(all).toContain('Kerja sama dengan 3 unit')
  for (const unit of units) expect(all).toContain(`<p>${unit.name}</p>`)
  const own = await seenBy(await anActor(db, { unit: units[0] as never }))
  expect(own).toContain(`<p>${units[0]?.name}</p>`)
  expect(own).not.toContain(`<p>${units[1]?.name}</p>`)
})
