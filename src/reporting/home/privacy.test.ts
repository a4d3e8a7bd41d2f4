import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Database } from '#kernel'
import { askToOpenPerson } from '#people'
import { questionLook, receiveDataRequest } from '#privacy'
import { aDatabase, aReason, aRequestTyped, aWatchedPerson, did, looksAt } from '#test'
import { cardOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const card = (actor: Actor, code: string) => cardOf(db, actor, code)

describe('the first page of reviewers', () => {
  it('names looks to review, and whoever looked finds the question [N1] [P4]', async () => {
    const { id, head, unit, at } = await aWatchedPerson(db)
    const auditor = await at(unit, 'auditor', 'Wawan Setia')
    await did(db, auditor, askToOpenPerson, { id, ...aReason })
    const [look] = await looksAt(db, id)
    expect(await card(head, 'pembukaan-berkas-perlu-ditinjau')).toContain(look?.id)
    await did(db, head, questionLook, { id: look?.id, version: 1, question: 'Atas surat tugas mana?' })
    expect(await card(head, 'pembukaan-berkas-perlu-ditinjau')).toBe('')
    expect(await card(auditor, 'pertanyaan-peninjau')).toContain('Atas surat tugas mana?')
  })

  it('shows the hours a request has left, and names nobody [N1] [P5]', async () => {
    const { id, registrar, head } = await aWatchedPerson(db)
    await did(db, registrar, receiveDataRequest, {
      ...aRequestTyped({ receivedOn: '2027-03-08', receivedClock: '11.00' }),
      id,
    })
    const asked = await card(head, 'permintaan-data-pribadi')
    expect(asked).toContain('Pembetulan data')
    expect(asked).toContain('25 jam lagi')
    expect(asked).not.toMatch(/Ahmad|Aminah/)
    expect(await card(registrar, 'permintaan-data-pribadi')).toBe('')
  })
})
