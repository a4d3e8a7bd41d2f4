import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addParty, objectCodes } from '#agreements'
import { type Actor, addDays, type Database, reading } from '#kernel'
import { answerNeed } from '#needs'
import {
  aDatabase,
  aKanwil,
  aNeed,
  anActiveAgreement,
  anActor,
  anAgreement,
  aUnit,
  browserOf,
  did,
  secrets,
  theCentre,
  today,
} from '#test'
import { alter } from '../../../test/first-page.ts'
import { asAsked } from './asked.ts'
import { type Cell, gapsOf, regionCells, unitCells } from './cells.ts'
import { stateOf } from './state.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = async (actor: Actor, path: string) =>
  (await browserOf(db, actor, { sample: true })).get(path).then((response) => response.text())

/** A region of three units: the first has health and a need for law, the second prepares health, the third has nothing. */
async function aRegion() {
  const kanwil = await aKanwil(db)
  const [rich, middling, poor] = [
    await aUnit(db, { parentId: kanwil.id, shortName: 'Rutan Satu' }),
    await aUnit(db, { parentId: kanwil.id, shortName: 'Rutan Dua' }),
    await aUnit(db, { parentId: kanwil.id, kind: 'lapas', shortName: 'Lapas Tiga' }),
  ]
  const officer = await anActor(db, { unit: rich })
  const { id, head, partnerId } = await anActiveAgreement(db, { officer, objects: ['health', 'literacy'] })
  const { id: need } = await aNeed(db, officer, { object: 'law' })
  await anAgreement(db, { officer: await anActor(db, { unit: middling }), objects: ['health'] })
  const regional = await anActor(db, { unit: kanwil })
  return { kanwil, rich, middling, poor, officer, head, partnerId, regional, id, need }
}

/** The rows of the map as a reader gets them, by unit. */
async function cellsOf(actor: Actor, typed: Record<string, string> = {}) {
  const asked = asAsked(typed, actor)
  const rows = await reading(db, actor, (read) => unitCells(read, asked, { actor, today, soon: 90 }))
  return new Map(rows.map((row) => [row.id, row.cells]))
}

describe('the gap map of a region [B18]', () => {
  it('shows for each unit and object what is in force, in preparation, lacking and missing', async () => {
    const { regional, rich, middling, poor } = await aRegion()
    const cells = await cellsOf(regional)
    expect(cells.get(rich.id)).toEqual({
      health: { alive: 1, ending: 0, preparing: 0, lacking: 0 },
      literacy: { alive: 1, ending: 0, preparing: 0, lacking: 0 },
      law: { alive: 0, ending: 0, preparing: 0, lacking: 1 },
    })
    expect(cells.get(middling.id)).toEqual({ health: { alive: 0, ending: 0, preparing: 1, lacking: 0 } })
    expect(cells.get(poor.id)).toEqual({})
    const html = await open(regional, '/peta-kebutuhan')
    for (const sums of ['1 dari 3', '0 dari 3']) expect(html).toContain(sums)
    expect(html).toContain(`/kerja-sama?objek=health&amp;tahap=active&amp;unit=${rich.id}`)
    expect(html).toContain(`/kebutuhan?unit=${rich.id}&amp;objek=law&amp;keadaan=open`)
  })

  it('opens behind each number as many rows as it says [N3]', async () => {
    const { regional, rich } = await aRegion()
    const list = await open(regional, `/kerja-sama?unit=${rich.id}&objek=health&tahap=active`)
    expect(list).toContain('1 sampai 1 dari 1')
    const needs = await open(regional, `/kebutuhan?unit=${rich.id}&objek=law&keadaan=open`)
    expect(needs).toContain('1 sampai 1 dari 1')
  })

  it('counts an agreement at every unit it binds, whoever leads it', async () => {
    const { regional, poor, middling } = await aRegion()
    const officer = await anActor(db, { unit: middling })
    const { id } = await anAgreement(db, { officer, objects: ['waste'] })
    await did(db, officer, addParty, { id, unitId: poor.id })
    const cells = await cellsOf(regional)
    expect(cells.get(poor.id)).toMatchObject({ waste: { preparing: 1 } })
    expect(cells.get(middling.id)).toMatchObject({ waste: { preparing: 1 } })
  })

  it('says when all that is in force ends soon and nothing follows', async () => {
    const { regional, rich, id, officer, partnerId } = await aRegion()
    await alter(db, id, { endsOn: addDays(today, 90) })
    expect((await cellsOf(regional)).get(rich.id)?.health).toMatchObject({ alive: 1, ending: 1 })
    await anAgreement(db, { officer, partnerId, renewsId: id, objects: ['health'] })
    expect((await cellsOf(regional)).get(rich.id)?.health).toMatchObject({ alive: 1, ending: 0 })
    await alter(db, id, { startsOn: '2025-01-01', endsOn: addDays(today, -1) })
    expect((await cellsOf(regional)).get(rich.id)?.health).toMatchObject({ alive: 0, preparing: 1 })
  })

  it('forgets a need as soon as an agreement is to give it', async () => {
    const { regional, rich, officer, need, id } = await aRegion()
    await did(db, officer, answerNeed, { id: need, version: 1, by: id })
    expect((await cellsOf(regional)).get(rich.id)?.law).toBeUndefined()
  })

  it('puts the unit with most gaps first, or with most needs, or by name', async () => {
    const { regional, rich, middling, poor } = await aRegion()
    const order = async (query: string) => {
      const html = await open(regional, `/peta-kebutuhan${query}`)
      return [...html.matchAll(/\/peta-kebutuhan\?unit=([0-9a-f-]+)/g)].map(([, id]) => id)
    }
    expect((await order('')).at(-1)).toBe(rich.id)
    expect((await order('?urut=kebutuhan'))[0]).toBe(rich.id)
    const byName = [rich, middling, poor].sort((a, b) => a.name.localeCompare(b.name)).map(({ id }) => id)
    expect((await order('?urut=nama')).sort()).toEqual(byName.sort())
  })

  it('is narrowed by kind of unit and by object', async () => {
    const { regional, poor, rich } = await aRegion()
    expect([...(await cellsOf(regional, { jenis: 'lapas' })).keys()]).toEqual([poor.id])
    expect((await cellsOf(regional, { objek: 'law' })).get(rich.id)).toEqual({
      law: { alive: 0, ending: 0, preparing: 0, lacking: 1 },
    })
    const html = await open(regional, '/peta-kebutuhan?objek=law')
    expect(html.match(/<th scope="col">/g)).toHaveLength(1)
  })

  it('asks the database one statement, however many units there are', async () => {
    const { regional } = await aRegion()
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
    const asked = asAsked({}, regional)
    await reading(counted, regional, (read) => unitCells(read, asked, { actor: regional, today, soon: 90 }))
    // begin and commit are two of them
    expect(queries).toBe(3)
  })
})

describe('a unit [B18]', () => {
  it('reads its own list, what is needed on top, each with its next step', async () => {
    const { officer } = await aRegion()
    const html = await open(officer, '/peta-kebutuhan')
    expect(html.indexOf('Bantuan hukum</th>')).toBeLessThan(html.indexOf('Rehabilitasi</th>'))
    expect(html.indexOf('Rehabilitasi</th>')).toBeLessThan(html.indexOf('Kesehatan</th>'))
    expect(html).toContain('/kebutuhan/baru?objek=rehabilitation')
    const form = await open(officer, '/kebutuhan/baru?objek=rehabilitation')
    expect(form).toContain('<option value="rehabilitation" selected>')
  })

  it('offers nobody a step that is not theirs [P1]', async () => {
    const { rich } = await aRegion()
    const programme = await open(
      await anActor(db, { unit: rich, roles: ['programme-officer'] }),
      '/peta-kebutuhan',
    )
    expect(programme).toContain('Catat kebutuhan')
    expect(programme).not.toContain('href="/kerja-sama/baru"')
    const auditor = await open(await anActor(db, { unit: rich, roles: ['auditor'] }), '/peta-kebutuhan')
    expect(auditor).not.toContain('Catat kebutuhan')
  })

  it('sees nothing of another unit, whatever it asks [P1]', async () => {
    const [mine, other] = [await aRegion(), await aRegion()]
    expect([...(await cellsOf(mine.officer, { unit: other.rich.id })).keys()]).toEqual([mine.rich.id])
    const regional = await browserOf(db, mine.regional, { sample: true })
    expect((await regional.get(`/peta-kebutuhan?unit=${other.rich.id}`)).status).toBe(404)
    const html = await (await regional.get(`/peta-kebutuhan?kanwil=${other.kanwil.id}`)).text()
    expect(html).not.toContain(other.rich.id)
    expect(html).toContain(mine.rich.id)
  })
})

describe('the country [B18] [N3]', () => {
  it('sees for each region how many of its units have something, and goes down to them', async () => {
    const { kanwil, rich } = await aRegion()
    const { ditjenpas } = await theCentre(db)
    const actor = await anActor(db, { unit: ditjenpas })
    const rows = await reading(db, actor, (read) =>
      regionCells(read, asAsked({}, actor), { actor, today, soon: 90 }),
    )
    expect(rows.find(({ id }) => id === kanwil.id)).toMatchObject({
      units: 3,
      cells: {
        health: { having: 1, preparing: 1, lacking: 0 },
        law: { having: 0, preparing: 0, lacking: 1 },
      },
    })
    const html = await open(actor, '/peta-kebutuhan')
    expect(html).toContain(`/peta-kebutuhan?kanwil=${kanwil.id}&amp;objek=health`)
    const down = await open(actor, `/peta-kebutuhan?kanwil=${kanwil.id}&objek=health`)
    expect(down).toContain(`/kerja-sama?objek=health&amp;tahap=active&amp;unit=${rich.id}`)
    expect(await open(actor, `/peta-kebutuhan?unit=${rich.id}`)).toContain('Menurut bidang')
  })

  it('takes nonsense in the address as if it were not there', async () => {
    const { ditjenpas } = await theCentre(db)
    const browser = await browserOf(db, await anActor(db, { unit: ditjenpas }), { sample: true })
    expect((await browser.get('/peta-kebutuhan?kanwil=x&jenis=y&objek=z&urut=w')).status).toBe(200)
    expect((await browser.get(`/peta-kebutuhan?kanwil=${crypto.randomUUID()}`)).status).toBe(404)
  })
})

describe('a cell', () => {
  const count = fc.nat({ max: 5 })
  const cell: fc.Arbitrary<Cell> = fc
    .record({ alive: count, ending: count, preparing: count, lacking: count })
    .map((each) => ({ ...each, ending: Math.min(each.ending, each.alive) }))

  it('is settled exactly when something in force lasts, and a gap exactly when nothing is in force', () => {
    fc.assert(
      fc.property(cell, (each) => {
        expect(stateOf(each) === 'alive').toBe(each.alive > each.ending)
        const row = { id: '', name: '', shortName: '', cells: { health: each, other: each } }
        expect(gapsOf(row, objectCodes)).toBe(objectCodes.length - 1 - (each.alive > 0 ? 1 : 0))
      }),
    )
  })

  it('stands out when something is needed and nobody works on it', () => {
    expect(stateOf({ alive: 0, ending: 0, preparing: 0, lacking: 2 })).toBe('needed')
    expect(stateOf(undefined)).toBe('none')
  })
})
