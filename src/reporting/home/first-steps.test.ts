import { beforeAll, expect, it } from 'vitest'
import type { Actor, Database } from '#kernel'
import { aDatabase, anActor, anAgreement, anAgreementAt, aPartner, now } from '#test'
import { cardOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

it('leads a new unit in three steps to its first agreement, each at the place where it is done [Q12]', async () => {
  const officer = await anActor(db)
  expect(await openSteps(officer)).toEqual(['/mitra/baru', '/kerja-sama/baru'])

  const partner = await aPartner(db, officer, {}, now)
  expect(await openSteps(officer)).toEqual(['/kerja-sama/baru'])

  const { id } = await anAgreement(db, { officer, partnerId: partner.id })
  expect(await openSteps(officer)).toEqual([`/kerja-sama/${id}/rencana-aksi/baru`])

  await anAgreementAt(db, 'drafting', { officer })
  expect(await cardOf(db, officer, 'mulai')).toBe('')
})

it('does not ask who only reads to begin anything', async () => {
  expect(await cardOf(db, await anActor(db, { roles: ['auditor'] }), 'mulai')).toBe('')
})

async function openSteps(actor: Actor): Promise<string[]> {
  const [, list = ''] = (await cardOf(db, actor, 'mulai')).split('<ul class="checklist">')
  return [...list.matchAll(/<a href="([^"]+)">/g)].map((link) => link[1] as string)
}
