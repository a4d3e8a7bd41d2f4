import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { addDays, type Database, system, writing } from '#kernel'
import { aDatabase, anActiveAgreement, aReport, planItemsOf, today } from '#test'
import { alter, cardOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** Of a year with twelve visits half is over: six should have been. */
async function halfway() {
  const given = await anActiveAgreement(db)
  const { id, officer } = given
  await alter(db, id, { startsOn: '2026-01-01' })
  const [item] = await planItemsOf(db, id)
  const days = { startsOn: addDays(today, -182), endsOn: addDays(today, 183), ourOwnerId: officer.accountId }
  await writing(db, system, (tx) =>
    tx.updateTable('planItem').set(days).where('agreementId', '=', id).execute(),
  )
  return { ...given, itemId: item?.id ?? '' }
}

describe('a promise behind its days', () => {
  it('stands on the first page of its owner alone, with what to do, until it has caught up [C3] [N1]', async () => {
    const { id, itemId, officer, head } = await halfway()
    const card = await cardOf(db, officer, 'kegiatan-tertinggal')
    expect(linesOf(card)).toEqual(['Puskesmas keliling'])
    expect(card).toContain(`href="${to.planItem(id, itemId)}"`)
    expect(card).toContain('Tercapai 0 dari 12 kali. Laporkan yang sudah terjadi.')
    expect(await cardOf(db, head, 'kegiatan-tertinggal')).toBe('')

    await aReport(db, officer, { id, itemId }, { amount: '4' })
    expect(await cardOf(db, officer, 'kegiatan-tertinggal')).toContain('Tercapai 4 dari 12 kali')
    await aReport(db, officer, { id, itemId }, { amount: '1' })
    expect(await cardOf(db, officer, 'kegiatan-tertinggal')).toBe('')
  })

  it('is not asked for where the program counts nothing, or once it is done [C3] [C4]', async () => {
    for (const set of [{ countsBy: null }, { doneOn: today, doneByName: 'Siti Rahmah' }]) {
      const { id, officer } = await halfway()
      await writing(db, system, (tx) =>
        tx.updateTable('planItem').set(set).where('agreementId', '=', id).execute(),
      )
      expect(await cardOf(db, officer, 'kegiatan-tertinggal')).toBe('')
    }
  })
})
