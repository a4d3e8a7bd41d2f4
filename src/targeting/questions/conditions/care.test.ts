import { expect, it } from 'vitest'
import { reading } from '#kernel'
import { aConsent, aDatabase, anActor, anAssessment, aPartner, aPerson, browserOf, today } from '#test'
import { funnelOf } from '../funnel.ts'
import { linesOf } from '../lines.ts'

it('asks for needs and for consent to share; who was not asked lacks data [F5] [F9]', async () => {
  const db = await aDatabase()
  const officer = await anActor(db, { roles: ['probation-officer', 'cooperation-officer'] })
  const partner = await aPartner(db, officer)
  const [one, two] = [await aPerson(db, officer), await aPerson(db, officer), await aPerson(db, officer)]
  await anAssessment(db, officer, one.id, { capital: 'urgent' })
  await anAssessment(db, officer, two.id)
  await aConsent(db, officer, one.id, { kind: 'sharing', partnerId: partner.id })
  await aConsent(db, officer, two.id, { kind: 'sharing', partnerId: partner.id, answer: 'refused' })
  const asked = (line: string) =>
    reading(db, officer, async (read) => {
      const { steps, remaining } = await funnelOf(read, officer, await linesOf(read, officer, today, [line]))
      return [remaining, steps[0]?.lost, steps[0]?.unknown]
    })
  expect(await asked('butuh.capital')).toEqual([1, 2, 1])
  expect(await asked(`setuju.${partner.id}`)).toEqual([1, 2, 1])
  const browser = await browserOf(db, officer)
  const page = await (await browser.get(`/sasaran/tanya?s=butuh.capital&s=setuju.${partner.id}`)).text()
  expect(page).toContain('membutuhkan modal usaha')
  expect(page).toContain('setuju datanya dibagikan kepada')
})
