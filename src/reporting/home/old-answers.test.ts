import { describe, expect, it } from 'vitest'
import { aDatabase, anActor, aPerson, aQuestion, browserOf } from '#test'

describe('a saved question whose answer is old', () => {
  it('stands on the first page of its unit after thirty days, and no earlier [F5]', async () => {
    const db = await aDatabase()
    const officer = await anActor(db, { roles: ['probation-officer'] })
    await aPerson(db, officer)
    await aQuestion(db, officer, ['status.inmate'], 'Peserta Ring 1')
    const listed = async (on: string) => {
      const browser = await browserOf(db, officer, { clock: () => new Date(`${on}T02:00:00Z`) })
      return (await (await browser.get('/')).text()).includes('Peserta Ring 1')
    }
    expect(await listed('2027-04-09')).toBe(false)
    expect(await listed('2027-04-10')).toBe(true)
  })
})
