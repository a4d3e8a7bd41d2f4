import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, addDays, type Database } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreement,
  aUnit,
  browserOf,
  theCentre,
  today,
} from '#test'
import { alter, cardOf, linesOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** A region of two units: one with an agreement in force and one that stands still, one with nothing. */
async function aRegion() {
  const kanwil = await aKanwil(db)
  const busy = await aUnit(db, { parentId: kanwil.id, name: `Rutan Sibuk ${kanwil.id}` })
  const idle = await aUnit(db, { parentId: kanwil.id, name: `Rutan Sepi ${kanwil.id}` })
  const officer = await anActor(db, { unit: busy })
  const active = await anActiveAgreement(db, { officer })
  await alter(db, active.id, { endsOn: addDays(today, 60) })
  const still = await anAgreement(db, { officer, title: 'Diam' })
  await alter(db, still.id, { stageSince: addDays(today, -40) })
  return { kanwil, busy, idle }
}

describe('a regional office [N1]', () => {
  it('sees its units side by side, and every number opens as many rows', async () => {
    const { kanwil, busy, idle } = await aRegion()
    const actor = await anActor(db, { unit: kanwil })
    const rows = rowsOf(await cardOf(db, actor, 'satuan-kerja'))
    expect(rows.find(({ html }) => html.includes(idle.shortName))?.numbers).toEqual([])
    const { numbers } = rows.find(({ html }) => html.includes(busy.shortName)) ?? { numbers: [] }
    expect(numbers.map(({ count }) => count)).toEqual([1, 1, 1, 1])
    await expectRows(actor, numbers)
  })

  it('is told which units have no agreement and which record nothing', async () => {
    const { kanwil, busy, idle } = await aRegion()
    const actor = await anActor(db, { unit: kanwil })
    const without = await cardOf(db, actor, 'tanpa-kerja-sama')
    expect(without).toContain(`href="/satuan-kerja/${idle.id}"`)
    expect(without).not.toContain(busy.id)
    const browser = await browserOf(db, actor, {
      sample: true,
      clock: () => new Date('2090-01-01T02:00:00Z'),
    })
    expect(linesOf(await (await browser.get('/?daftar=tanpa-catatan')).text())).toEqual([
      idle.name,
      busy.name,
    ])
  })

  it('may not look into another region', async () => {
    const [mine, other] = [await aRegion(), await aRegion()]
    const browser = await browserOf(db, await anActor(db, { unit: mine.kanwil }), { sample: true })
    expect((await browser.get(`/?daftar=berlaku&unit=${other.busy.id}`)).status).toBe(404)
    expect(await (await browser.get('/')).text()).not.toContain(other.busy.name)
  })
})

it('the centre sees every region, and every number opens as many rows [N1]', async () => {
  const { kanwil } = await aRegion()
  const { ditjenpas } = await theCentre(db)
  const actor = await anActor(db, { unit: ditjenpas })
  const row = rowsOf(await cardOf(db, actor, 'kantor-wilayah')).find(({ html }) => html.includes(kanwil.id))
  expect(row?.html).toContain('2 satuan kerja')
  expect(row?.numbers.slice(0, 5).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
  await expectRows(actor, row?.numbers ?? [])
})

interface Opening {
  href: string
  count: number
}

function rowsOf(card: string) {
  return card.split('<tr').map((html) => ({
    html,
    numbers: [...html.matchAll(/<a href="(\/\?[^"]+)">(\d+)[ <]/g)].map(
      ([, href = '', count]): Opening => ({ href: href.replaceAll('&amp;', '&'), count: Number(count) }),
    ),
  }))
}

async function expectRows(actor: Actor, numbers: Opening[]): Promise<void> {
  const browser = await browserOf(db, actor, { sample: true })
  for (const { href, count } of numbers)
    expect(linesOf(await (await browser.get(href)).text()), href).toHaveLength(count)
}
