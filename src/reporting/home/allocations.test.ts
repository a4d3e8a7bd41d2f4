import { beforeAll, expect, it } from 'vitest'
import { to } from '#addresses'
import { approveAllocation, beginAllocation, carryOnAllocations } from '#enrolment'
import { addDays, type Database } from '#kernel'
import { aCandidate, aClass, aDatabase, anActor, anApplication, browserOf, did, now, today } from '#test'
import { cardIn, cardOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const work = () => carryOnAllocations({ db, clock: () => now })

it('a proposal waits on the first page of whoever approves it and did not prepare it, until it has ended [G8] [N1]', async () => {
  const at = await aClass(db)
  const registrar = await anActor(db, { unit: at.unit, roles: ['unit-head'] })
  const { id: person } = await aCandidate(db, at)
  await anApplication(db, at.officer, person, at.id)
  const { id } = await did(db, at.officer, beginAllocation, { cohorts: [at.id], people: 'asking' })
  await work()
  for (const approver of [at.head, registrar]) {
    const card = await cardOf(db, approver, 'penempatan-menunggu')
    expect(card).toContain(to.allocation(id))
    expect(card).toContain('1 dari 1 orang ditempatkan. Disiapkan Nurlaila.')
  }
  expect(await cardOf(db, at.officer, 'penempatan-menunggu')).toBe('')
  const elsewhere = await aClass(db)
  expect(await cardOf(db, elsewhere.head, 'penempatan-menunggu')).toBe('')
  expect(await cardOf(db, at.officer, 'penempatan-berakhir')).toBe('')

  await did(db, at.head, approveAllocation, { id, version: 2 })
  await work()
  expect(await cardOf(db, at.head, 'penempatan-menunggu')).toBe('')
  expect(await cardOf(db, at.officer, 'penempatan-berakhir')).toContain('Tempat diberikan')
  const page = await (await (await browserOf(db, at.officer, { sample: true })).get(to.allocation(id))).text()
  for (const words of ['memulai penempatan', 'menyetujui penempatan', 'menyelesaikan penempatan'])
    expect(page).toContain(words)

  const clock = () => new Date(`${addDays(today, 9)}T02:00:00Z`)
  const later = await (await (await browserOf(db, at.officer, { sample: true, clock })).get('/')).text()
  expect(cardIn(later, 'penempatan-berakhir')).toBe('')
})
