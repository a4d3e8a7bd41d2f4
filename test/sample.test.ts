import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, openDatabase, reading, system, verifyChain } from '#kernel'
import { browserOf, secrets, servicesOn } from '#test'
import { catchUp } from '../src/kernel/work.ts'
import { cooperation } from '../src/sample/cooperation.ts'
import { loadSample } from '../src/sample/load.ts'
import { offices } from '../src/sample/offices.ts'
import { partners } from '../src/sample/partners.ts'
import { people } from '../src/sample/people.ts'
import { thirtySeven } from '../src/sample/thirty-seven.ts'
import { actorNamed, crawl } from './crawl.ts'
import { freshDatabase } from './worker-database.ts'

const clock = () => new Date()
/** The maker of batik was a partner before. */
const newOfThirtySeven = thirtySeven.length - 1
let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  await loadSample(servicesOn(db, { sample: true, clock }))
})
afterAll(() => db.destroy())

const counts = () =>
  reading(db, system, async (read) => ({
    units: (await read.selectFrom('unit').select('id').execute()).length,
    accounts: (await read.selectFrom('account').select('id').execute()).length,
    partners: (await read.selectFrom('partner').select('id').execute()).length,
    agreements: (await read.selectFrom('agreement').select('id').execute()).length,
    events: (await read.selectFrom('event').select('id').execute()).length,
  }))

/** What `lay-addenda.ts` writes on copies. */
const addenda = [
  ['Adendum I peningkatan budaya literasi warga binaan', 'active'],
  ['Adendum I peningkatan pelayanan kesehatan warga binaan', 'drafting'],
] as const

describe('the sample province', () => {
  it('is laid by the acts themselves, whole, and only once [Q7]', async () => {
    const before = await counts()
    expect(before).toMatchObject({
      units: offices.length,
      accounts: people.length,
      partners: partners.length + newOfThirtySeven,
      agreements: cooperation.length + thirtySeven.length + addenda.length,
    })
    await loadSample(servicesOn(db, { sample: true, clock }))
    expect(await counts()).toEqual(before)
    await catchUp(db, [], clock)
    expect(await verifyChain(db)).toEqual({ whole: true, count: before.events, unsealed: 0 })
  })

  it('has brought every agreement as far as its story says', async () => {
    const stages = await reading(db, system, (read) =>
      read.selectFrom('agreement').select(['title', 'stage']).execute(),
    )
    expect(new Map(stages.map(({ title, stage }) => [title, stage]))).toEqual(
      new Map([
        ...cooperation.map(({ title, reached }) => [title, reached] as const),
        ...thirtySeven.map(({ title }) => [title, 'active'] as const),
        ...addenda,
      ]),
    )
  })

  it('shows the ministry of the time on what is old [Q6]', async () => {
    const name = await reading(db, system, async (read) => {
      const { unitOn } = await import('#accounts')
      const ministry = await read
        .selectFrom('unit')
        .select('id')
        .where('kind', '=', 'ministry')
        .executeTakeFirstOrThrow()
      return [
        (await unitOn(read, ministry.id, '2021-03-23'))?.shortName,
        (await unitOn(read, ministry.id, '2026-01-01'))?.shortName,
      ]
    })
    expect(name).toEqual(['Kemenkumham', 'Kemenimipas'])
  })
})

describe('every page that a person of the sample can reach by a link', () => {
  it.for([
    'Siti Rahmah',
    'Ahmad Fauzan',
    'Muhammad Rizali',
    'Yuliani',
    'Hairul Anwar',
    'Bagus Prasetyo',
    'Retno Wulandari',
    'Agus Setiawan',
    'Hendra Wijaya',
  ])('opens for %s, has one heading, its own help, and speaks Indonesian [Q12] [Q6]', async (name) => {
    const browser = await browserOf(db, await actorNamed(db, name), { sample: true, clock })
    const pages = await crawl(browser.get)
    expect(pages.size).toBeGreaterThan(10)
    for (const [path, html] of pages) {
      expect([path, html.match(/<h1[ >]/g)?.length]).toEqual([path, 1])
      const helpsItself =
        path.startsWith('/panduan') || path === to.checks || path.startsWith(`${to.checks}/`)
      expect([path, helpsItself || html.includes('Bantuan halaman ini')]).toEqual([path, true])
      expect([path, html.match(/\bundefined\b|\[object|\bNaN\b|Invalid Date|null,/)?.[0]]).toEqual([
        path,
        undefined,
      ])
      expect([path, html.match(/\b\d{4}-\d{2}-\d{2}\b(?!["T])/)?.[0]]).toEqual([path, undefined])
    }
  })
})
