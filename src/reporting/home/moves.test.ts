import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#kernel'
import { aDatabase, aHandover, aNumberedPerson, anAcceptance, anOffer } from '#test'
import { cardOf } from '../../../test/first-page.ts'

let db: Database
let at: Awaited<ReturnType<typeof aHandover>>
beforeAll(async () => {
  db = await aDatabase()
  at = await aHandover(db)
})

describe('moves that wait [F10]', () => {
  it('stand on the first page of the receiver, and of the sender once they are late [F10]', async () => {
    const people = [await aNumberedPerson(db, at.sender), await aNumberedPerson(db, at.sender)]
    const { id } = await anOffer(db, at.sender, people, at.bapas, { plannedOn: '2027-03-03' })
    const waits = await cardOf(db, at.receiver, 'perpindahan-menunggu')
    expect(waits).toContain(`2 orang dari ${at.lapas.shortName}`)
    expect(waits).toContain(`/perpindahan/${id}/terima`)
    expect(await cardOf(db, at.sender, 'perpindahan-belum-diterima')).toBe('')
    const late = await anOffer(db, at.sender, [await aNumberedPerson(db, at.sender)], at.bapas, {
      plannedOn: '2027-03-02',
    })
    expect(await cardOf(db, at.sender, 'perpindahan-belum-diterima')).toContain(`/perpindahan/${late.id}`)
    for (const { id: person } of people) await anAcceptance(db, at.receiver, id, [person])
    expect(await cardOf(db, at.receiver, 'perpindahan-menunggu')).not.toContain(id)
  })
})
