import { beforeAll, expect, it } from 'vitest'
import { addDays, type Database } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  aUnit,
  browserOf,
  secrets,
  today,
} from '#test'
import { alter, cardOf, firstPageOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

it('says that nothing waits when nothing waits [N1]', async () => {
  expect(await firstPageOf(db, await anActor(db, { roles: ['programme-officer'] }))).toContain(
    'Tidak ada yang menunggu Anda hari ini',
  )
})

it('counts on top what the list behind each number holds [N1]', async () => {
  const { officer, head } = await anActiveAgreement(db)
  await anAgreementAt(db, 'signing', { officer, head })
  await anAgreement(db, { officer, head })
  const home = await firstPageOf(db, officer)
  const figure = (label: string) =>
    new RegExp(`${label}</span><b><a href="([^"]+)">(\\d+)<`).exec(home)?.slice(1)
  expect(figure('Berlaku')).toEqual(['/kerja-sama?tahap=active', '1'])
  expect(figure('Dalam proses')).toEqual(['/?daftar=dalam-proses', '2'])
  expect(figure('Menunggu tanda tangan')).toEqual(['/kerja-sama?tahap=signing', '1'])
  expect(figure('Berakhir dalam 90 hari')).toEqual(['/kerja-sama?habis=90', '0'])
})

it('shows eight lines of a kind and leads to all of them [N1]', async () => {
  const officer = await anActor(db)
  for (let count = 0; count < 9; count++) {
    const { id } = await anAgreement(db, { officer, title: `Diam ${count}` })
    await alter(db, id, { stageSince: addDays(today, -20) })
  }
  const card = await cardOf(db, officer, 'tidak-bergerak')
  expect(linesOf(card)).toHaveLength(8)
  expect(card).toMatch(/href="\/\?daftar=tidak-bergerak">Lihat semua 9</)

  const whole = await (await (await browserOf(db, officer)).get('/?daftar=tidak-bergerak')).text()
  expect(linesOf(whole)).toHaveLength(9)
  expect(whole).toContain('1 sampai 9 dari 9')
})

it('asks the database as often for many agreements as for one', async () => {
  const officer = await anActor(db)
  let queries = 0
  const counted = Object.assign(
    db.withPlugin({
      transformQuery({ node }) {
        queries += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }),
    { secrets },
  )
  const browser = await browserOf(counted, officer)
  const asked = async () => {
    queries = 0
    await browser.get('/')
    return queries
  }
  await anAgreementAt(db, 'signing', { officer })
  const one = await asked()
  for (let count = 0; count < 5; count++) await anAgreementAt(db, 'signing', { officer })
  expect(await asked()).toBe(one)
  // Opening and closing the transaction and knowing who asks are five of them; having the long one planned once, two.
  expect(one).toBeLessThanOrEqual(10)
})

it('shows a unit nothing of another unit, and opens no list that is not its own [P1]', async () => {
  const { id } = await anAgreementAt(db, 'signing')
  const other = await aUnit(db)
  const officer = await anActor(db)
  const browser = await browserOf(db, officer)
  expect(await firstPageOf(db, officer)).not.toContain(id)
  expect(await (await browser.get('/?daftar=dalam-proses')).text()).not.toContain(id)
  expect((await browser.get(`/?daftar=dalam-proses&unit=${other.id}`)).status).toBe(404)
  expect((await browser.get(`/?daftar=dalam-proses&kanwil=${other.kanwilId}`)).status).toBe(404)
  expect((await browser.get('/?daftar=undangan-belum-dipakai')).status).toBe(403)
})

it('takes nonsense in its address as if it were not there', async () => {
  const browser = await browserOf(db, await anActor(db))
  for (const path of ['/?daftar=entah', '/?daftar=berlaku&unit=x&halaman=-3', '/?halaman=9'])
    expect((await browser.get(path)).status).toBe(200)
})
