import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, type Role, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aHeadcount,
  aKanwil,
  anActor,
  aUnit,
  browserOf,
  did,
  headcountTyped,
  recordOf,
  refusalOf,
} from '#test'
import { correct } from './correct.ts'
import { jumps } from './figures.ts'
import { occupancy } from './occupancy.ts'
import { record } from './record.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** With the sample, so that nobody is first asked for a second factor. */
const opened = (actor: Actor) => browserOf(db, actor, { sample: true })

const rowsOf = (unitId: string) =>
  reading(db, system, (read) =>
    read.selectFrom('headcount').selectAll().where('unitId', '=', unitId).orderBy('enteredAt').execute(),
  )

async function anOfficer() {
  const officer = await anActor(db)
  return { officer, id: officer.scope?.unitId ?? '' }
}

describe('the number of people of a unit', () => {
  it('says of which day it is, where it comes from and who entered it [N4]', async () => {
    const { officer, id } = await anOfficer()
    const entry = await aHeadcount(db, officer, {
      women: '12',
      men: '400',
      children: '3',
      sourceNote: 'Surat 4',
    })
    expect(await rowsOf(id)).toMatchObject([
      {
        countedOn: '2027-03-01',
        people: 412,
        capacity: 200,
        women: 12,
        men: 400,
        children: 3,
        source: 'sdp',
      },
    ])
    expect(await recordOf(db, entry.id)).toMatchObject([
      { act: 'headcount.recorded', about: [entry.id, id], after: { people: 412, sourceNote: 'Surat 4' } },
    ])
    const html = await (await (await opened(officer)).get(`/penghuni/${id}`)).text()
    for (const said of ['412', 'Keadaan 1 Maret 2027, SDP (laporan harian)', '206%', officer.name, 'Surat 4'])
      expect(html).toContain(said)
  })

  it('is never overwritten: a correction gives its reason and both figures stay [N4]', async () => {
    const { officer, id } = await anOfficer()
    const { id: entry } = await aHeadcount(db, officer)
    expect(await refusalOf(db, officer, record, { id, ...headcountTyped({ people: '421' }) })).toBe(
      'already-there',
    )
    const reason = 'Dua angka tertukar'
    await did(db, officer, correct, { id, entry, reason, ...headcountTyped({ people: '421' }) })
    expect(await rowsOf(id)).toMatchObject([
      { people: 412, correctedAt: expect.any(Date) },
      { people: 421, correctedAt: null, correctsId: entry, correctionReason: reason },
    ])
    const again = { id, entry, reason, ...headcountTyped({ people: '431' }) }
    expect(await refusalOf(db, officer, correct, again)).toBe('already-corrected')
    const html = await (await (await opened(officer)).get(`/penghuni/${id}`)).text()
    expect(html).toContain('Dibetulkan')
    expect(html).toContain(`Pembetulan: ${reason}`)
  })

  it('cannot be changed behind the program either [N4]', async () => {
    const { officer, id } = await anOfficer()
    await aHeadcount(db, officer)
    const change = writing(db, system, (tx) =>
      tx.updateTable('headcount').set({ people: 1 }).where('unitId', '=', id).execute(),
    )
    await expect(change).rejects.toThrow('permission denied')
  })

  it('that looks like a slip is asked about, and taken with a reason', async () => {
    const { officer, id } = await anOfficer()
    await aHeadcount(db, officer)
    const slip = headcountTyped({ countedOn: '2027-03-05', people: '4.120' })
    expect(await refusalOf(db, officer, record, { id, ...slip })).toBe('unlikely')
    const browser = await opened(officer)
    const response = await browser.post(`/penghuni/${id}/catat`, slip as Record<string, string>)
    expect(response.status).toBe(409)
    const html = await response.text()
    expect(html).toContain('Jumlah berubah dari 412 menjadi 4.120')
    expect(html).toContain('value="4.120"')
    expect(html).toContain('name="unusualReason"')
    await did(db, officer, record, { id, ...slip, unusualReason: 'Pindahan dari lapas yang terbakar' })
  })

  it.for([
    [{ countedOn: '2027-03-11' }, 'in-the-future'],
    [{ women: '12', men: '401' }, 'sum-differs'],
    [{ children: '413' }, 'more-than-all'],
  ] as const)('with %o is refused as %s', async ([over, code]) => {
    const { officer, id } = await anOfficer()
    expect(await refusalOf(db, officer, record, { id, ...headcountTyped(over) })).toBe(code)
  })

  it.for([
    ['people', 'empat ratus'],
    ['people', '-3'],
    ['capacity', '0'],
    ['source', 'ingatan'],
    ['countedOn', '2027-02-30'],
  ])('does not take %s "%s"', ([field = '', value]) => {
    const parsed = record.input.safeParse({ id: crypto.randomUUID(), ...headcountTyped({ [field]: value }) })
    expect(parsed.error?.issues[0]?.path[0]).toBe(field)
  })

  it('is entered by the unit or its regional office, and by nobody elsewhere [P1]', async () => {
    const unit = await aUnit(db)
    const kanwil = await reading(db, system, (read) =>
      read.selectFrom('unit').selectAll().where('id', '=', unit.kanwilId).executeTakeFirstOrThrow(),
    )
    const regional = await anActor(db, { unit: kanwil })
    await did(db, regional, record, { id: unit.id, ...headcountTyped() })
    await expect(did(db, regional, record, { id: kanwil.id, ...headcountTyped() })).rejects.toMatchObject({
      status: 404,
    })
    const elsewhere = await anActor(db)
    await expect(
      did(db, elsewhere, record, { id: unit.id, ...headcountTyped({ countedOn: '2027-03-02' }) }),
    ).rejects.toMatchObject({ status: 404 })
    const browser = await opened(elsewhere)
    for (const path of ['', '/catat'])
      expect((await browser.get(`/penghuni/${unit.id}${path}`)).status).toBe(404)
    const [entry] = await rowsOf(unit.id)
    expect((await browser.get(`/penghuni/${unit.id}/${entry?.id}/betulkan`)).status).toBe(404)
    expect(
      await reading(db, elsewhere, (read) => read.selectFrom('headcount').selectAll().execute()),
    ).toEqual([])
  })

  it.for(['auditor', 'administrator'] as Role[])('is read but not entered by %s [P1]', async (role) => {
    const actor = await anActor(db, { roles: [role] })
    const browser = await opened(actor)
    const id = actor.scope?.unitId
    expect((await browser.get(`/penghuni/${id}`)).status).toBe(200)
    expect((await browser.get(`/penghuni/${id}/catat`)).status).toBe(403)
  })

  it('is listed for a region, what is missing or old on top', async () => {
    const kanwil = await aKanwil(db)
    const [fresh, old, none] = [
      await aUnit(db, { parentId: kanwil.id, name: 'Rutan A Baru' }),
      await aUnit(db, { parentId: kanwil.id, name: 'Rutan B Lama' }),
      await aUnit(db, { parentId: kanwil.id, name: 'Rutan C Kosong' }),
    ]
    const regional = await anActor(db, { unit: kanwil })
    await did(db, regional, record, { id: fresh.id, ...headcountTyped() })
    await did(db, regional, record, { id: old.id, ...headcountTyped({ countedOn: '2026-12-31' }) })
    const html = await (await (await opened(regional)).get('/penghuni')).text()
    const places = [none, old, fresh].map(({ id }) => html.indexOf(`/penghuni/${id}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html).toContain('3 satuan kerja. 2 di antaranya perlu angka baru.')
    expect(html).toContain('Perlu data')
  })

  it('of a Bapas counts clients, and asks for no capacity', async () => {
    const bapas = await aUnit(db, { kind: 'bapas', name: 'Bapas Kelas I Contoh' })
    const officer = await anActor(db, { unit: bapas })
    const browser = await opened(officer)
    const html = await (await browser.get(`/penghuni/${bapas.id}/catat`)).text()
    expect(html).toContain('Jumlah klien')
    expect(html).not.toContain('name="capacity"')
  })
})

describe('plausibility', () => {
  const count = fc.integer({ min: 1, max: 99_999 })
  it('asks about every growth or fall of ten times and about no smaller one', () => {
    fc.assert(
      fc.property(count, count, (was, is) => {
        const asked = jumps({ people: was, capacity: null }, { people: is, capacity: null }, 10) !== undefined
        expect(asked).toBe(Math.max(was, is) >= 10 * Math.min(was, is))
      }),
    )
  })

  it('occupancy is people over room, and nothing without room', () => {
    expect(occupancy({ people: 281_762, capacity: 146_260 })).toBe('193%')
    expect(occupancy({ people: 10, capacity: null })).toBeUndefined()
  })
})
