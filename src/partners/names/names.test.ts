import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import { recordFormerName, revise, searchPartners } from '#partners'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAgreement,
  aPartner,
  browserOf,
  did,
  partnerTyped,
  refusalOf,
} from '#test'
import { formerNamesOf } from './former-names.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db)
})

const rename = (id: string, name: string, version: number, over: Record<string, string> = {}, at?: Date) =>
  did(db, officer, revise, { id, version, ...partnerTyped({ name, ...over }) }, at)
const names = async (id: string) =>
  (await reading(db, officer, (read) => formerNamesOf(read, id))).map(({ name, fromOn, untilOn }) => [
    name,
    fromOn,
    untilOn,
  ])
const unique = (name: string) => `${name} ${crypto.randomUUID().slice(0, 8)}`

describe('a partner that takes another name [A2]', () => {
  it('keeps the old one with its days by itself, and is found by every name it had', async () => {
    const [first, second, third] = [unique('Disnaker'), unique('Disnakertrans'), unique('KUKMPTK')]
    const { id } = await aPartner(db, officer, { name: first })
    await rename(id, second, 1)
    await rename(id, third, 2, {}, new Date('2028-01-05T02:00:00Z'))
    expect(await names(id)).toEqual([
      [second, '2027-03-10', '2028-01-05'],
      [first, null, '2027-03-10'],
    ])
    for (const text of [first, second, third]) {
      const { rows } = await reading(db, officer, (read) => searchPartners(read, { text }))
      expect(rows.map((row) => row.id)).toEqual([id])
    }
  })

  it('keeps none when only spelling was put right', async () => {
    const name = unique('Dinas Kesehatn')
    const { id } = await aPartner(db, officer, { name })
    await rename(id, name.toUpperCase(), 1)
    await rename(id, name.replace('Kesehatn', 'Kesehatan'), 2, { misspelt: 'ya' })
    expect(await names(id)).toEqual([])
  })

  it('stands in a signed paper with the name of that day, and in an open one with its name of today', async () => {
    const [old, fresh] = [unique('Dinas Lama'), unique('Dinas Baru')]
    const { id } = await aPartner(db, officer, { name: old })
    const signed = await anActiveAgreement(db, { officer, partnerId: id })
    const open = await anAgreement(db, { officer, partnerId: id })
    await rename(id, fresh, 1, {}, new Date('2027-05-01T02:00:00Z'))
    const browser = await browserOf(db, officer)
    const parties = async (agreement: string) =>
      (await (await browser.get(`/kerja-sama/${agreement}`)).text())
        .split('id="pihak"')[1]
        ?.split('</section>')[0] ?? ''
    expect(await parties(signed.id)).toContain(old)
    expect(await parties(open.id)).toContain(fresh)
  })

  it('takes a name from before it stood here, but no two of one time, and lets a wrong one go', async () => {
    const { id } = await aPartner(db, officer)
    const former = { id, name: 'Dinas Sosial Lama', fromOn: '2010-01-01', untilOn: '2017-01-01' }
    await did(db, officer, recordFormerName, former)
    expect(
      await refusalOf(db, officer, recordFormerName, {
        ...former,
        name: 'Lain',
        fromOn: '2016-12-31',
        untilOn: '2018-01-01',
      }),
    ).toBe('other-name-then')
    expect(
      await refusalOf(db, officer, recordFormerName, {
        ...former,
        name: 'Lain',
        fromOn: '2017-01-01',
        untilOn: '2099-01-01',
      }),
    ).toBe('in-the-future')
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(`/mitra/${id}`)).text()
    expect(page).toContain('1 Januari 2010 sampai 1 Januari 2017')
    const removal = page.match(/\/mitra\/[^"]*\/hapus/)?.[0] ?? ''
    expect((await (await browserOf(db, await anActor(db))).post(removal, {})).status).toBe(404)
    expect((await browser.post(removal, {})).status).toBe(303)
    expect(await names(id)).toEqual([])
  })
})

describe('a partner with units and branches [A3]', () => {
  it('shows everything under it, and counts the ties of all of it once', async () => {
    const top = await aPartner(db, officer, { kind: 'bumn', name: unique('PT Induk') })
    const company = await aPartner(db, officer, { kind: 'bumn', name: unique('PT Kilang'), parent: top.name })
    const refinery = await aPartner(db, officer, {
      kind: 'bumn',
      name: unique('Kilang III'),
      parent: company.name,
    })
    await anActiveAgreement(db, { officer, partnerId: refinery.id })
    await anAgreement(db, { officer, partnerId: company.id })
    await anAgreement(db, { officer, partnerId: top.id })
    const page = await (await (await browserOf(db, officer)).get(`/mitra/${top.id}`)).text()
    const card = page.split('id="cabang"')[1]?.split('</section>')[0] ?? ''
    expect(card.indexOf(company.name)).toBeGreaterThan(0)
    expect(card.indexOf(refinery.name)).toBeGreaterThan(card.indexOf(company.name))
    const foot = card.split('<tfoot>')[1] ?? ''
    expect([...foot.matchAll(/<div>(\d+)<\/div>/g)].map(([, figure]) => figure)).toEqual(['1', '3', '1'])
  })
})
