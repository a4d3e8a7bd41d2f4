import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordHeadcount } from '#headcounts'
import { type Actor, type Database, type Role, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreement,
  aUnit,
  browserOf,
  did,
  headcountTyped,
  theCentre,
} from '#test'
import { alter, linesOf } from '../../../test/first-page.ts'
import { asAsked } from './asked.ts'
import { columns, extremes, oneDecimal, perHundred } from './columns.ts'
import { comparedRegions, comparedUnits, type Place } from './places.ts'
import { sorted } from './table.tsx'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const moment = (actor: Actor) => ({ actor, today: '2027-03-10', reminders: [180, 90, 30] })

/** A region: one unit with two agreements in force, one of them a renewal that ends soon; two units with none. */
async function aRegion() {
  const kanwil = await aKanwil(db)
  const busy = await aUnit(db, { parentId: kanwil.id })
  const idle = await aUnit(db, { parentId: kanwil.id })
  const other = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit: busy })
  const first = await anActiveAgreement(db, { officer })
  const { partnerId, head } = first
  const second = await anActiveAgreement(db, { officer, head, partnerId, renewsId: first.id })
  await alter(db, second.id, { endsOn: '2027-05-01' })
  const regional = await anActor(db, { unit: kanwil })
  await did(db, regional, recordHeadcount, { id: busy.id, ...headcountTyped({ people: '400' }) })
  return { kanwil, busy, idle, other, officer, regional, first, second }
}

const unitsOf = async (actor: Actor, typed: Record<string, string> = {}) => {
  const asked = asAsked(typed, actor, '2027-03-10')
  const rows = await reading(db, actor, (read) => comparedUnits(read, asked, moment(actor)))
  return new Map(rows.map((row) => [row.id, row]))
}

describe('the comparison of units [N2]', () => {
  it('counts what is in force, signed in a year, partners, undecided, promises and renewals', async () => {
    const { regional, busy, idle } = await aRegion()
    const rows = await unitsOf(regional)
    expect(rows.get(busy.id)).toMatchObject({
      active: 2,
      signed: 2,
      partners: 1,
      undecided: 1,
      promises: 2,
      owned: 0,
      renewals: 1,
      people: 400,
      countedOn: '2027-03-01',
    })
    expect(rows.get(idle.id)).toMatchObject({ active: 0, signed: 0, partners: 0, people: null })
    expect((await unitsOf(regional, { tahun: '2026' })).get(busy.id)).toMatchObject({ signed: 0, active: 2 })
  })

  it('shows each number also per 100 people with the day of the figure, and asks for data where there is none', async () => {
    const { regional, busy, idle } = await aRegion()
    const html = await (await (await browserOf(db, regional, { sample: true })).get('/perbandingan')).text()
    expect(html).toContain('0,5 per 100')
    expect(html).toContain('1 Mar 2027')
    expect(html).toContain('per 100: perlu data')
    expect(html).toContain(`<a href="/penghuni/${idle.id}">perlu data</a>`)
    const per = await (await browserOf(db, regional, { sample: true })).get('/perbandingan?per=100')
    const text = await per.text()
    expect(text).toMatch(/<b>0,5<\/b>/)
    expect(text).toContain(`/?daftar=berlaku&amp;unit=${busy.id}`)
  })

  it('opens behind every number exactly the rows it counted [N3]', async () => {
    const { regional, busy, officer, first, kanwil } = await aRegion()
    await writing(db, system, (tx) =>
      tx
        .updateTable('planItem')
        .set({ ourOwnerId: officer.accountId, partnerOwnerId: first.contactId })
        .where('agreementId', '=', first.id)
        .execute(),
    )
    const row = (await unitsOf(regional)).get(busy.id)
    const html = await (await (await browserOf(db, regional, { sample: true })).get('/perbandingan')).text()
    const hrefs = [...html.matchAll(/href="(\/\?daftar=[^"]+)">(\d+)</g)].map(
      ([, href = '', count]) => [href.replaceAll('&amp;', '&'), Number(count)] as const,
    )
    // How alive they are is counted in src/vitality; nothing is reckoned here, and 0 opens nothing.
    const counted = columns.flatMap(({ of }) => (row && of(row) > 0 ? [of(row)] : []))
    expect(counted).toHaveLength(6)
    expect(hrefs.map(([, count]) => count)).toEqual(counted)
    await expectRows(regional, hrefs)
    const centre = await anActor(db, { unit: (await theCentre(db)).ditjenpas })
    const whole = hrefs.map(
      ([href, count]) => [href.replace(`unit=${busy.id}`, `kanwil=${kanwil.id}`), count] as const,
    )
    await expectRows(centre, whole)
  })

  it('says under each column what is counted, and of when [N4]', async () => {
    const { regional } = await aRegion()
    const html = await (await (await browserOf(db, regional, { sample: true })).get('/perbandingan')).text()
    for (const { means } of columns) expect(html).toContain(means(180))
    expect(html).toContain('Keadaan 10 Maret 2027, dari naskah, tanda tangan')
  })

  it('is sorted by a column without a script, and the other way round', async () => {
    const { regional, busy } = await aRegion()
    const browser = await browserOf(db, regional, { sample: true })
    const order = async (query: string) =>
      [
        ...(await (await browser.get(`/perbandingan${query}`)).text()).matchAll(
          /href="\/satuan-kerja\/([0-9a-f-]{36})/g,
        ),
      ].map(([, id]) => id)
    expect((await order('?urut=ditandatangani'))[0]).toBe(busy.id)
    expect((await order('?urut=ditandatangani&arah=naik')).at(-1)).toBe(busy.id)
    const html = await (await browser.get('/perbandingan?urut=mitra')).text()
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('/perbandingan?urut=mitra&amp;arah=naik&amp;tahun=2027')
  })

  it('marks the one highest and the one lowest, in plain words', async () => {
    const { regional } = await aRegion()
    const html = await (await (await browserOf(db, regional, { sample: true })).get('/perbandingan')).text()
    expect(html).toContain('Tertinggi')
    // Two units have nothing: neither is marked the lowest.
    expect(html).not.toContain('<small class="mark">Terendah')
  })

  it('is not signed while one side has not', async () => {
    const { regional, busy, officer } = await aRegion()
    const half = await anActiveAgreement(db, { officer })
    await writing(db, system, (tx) =>
      tx
        .updateTable('party')
        .set({ signedOn: null, signingMode: null })
        .where('agreementId', '=', half.id)
        .where('placeInOrder', '=', 2)
        .execute(),
    )
    expect((await unitsOf(regional)).get(busy.id)).toMatchObject({ active: 3, signed: 2 })
  })
})

describe('the comparison of regions [N2] [N3]', () => {
  it('adds up the units, counts a shared agreement once, and goes down to the units', async () => {
    const { kanwil, busy, officer, idle } = await aRegion()
    const shared = await anAgreement(db, { officer })
    const { addParty } = await import('#agreements')
    await did(db, officer, addParty, { id: shared.id, unitId: idle.id })
    await alter(db, shared.id, { stage: 'active', startsOn: '2027-01-01', endsOn: '2029-01-01' })
    const bapas = await aUnit(db, { parentId: kanwil.id, kind: 'bapas' })
    const clients = await anActor(db, { unit: bapas })
    const { capacity: _room, ...typed } = headcountTyped({ people: '4000' })
    await did(db, clients, recordHeadcount, { id: bapas.id, ...typed })

    const actor = await anActor(db, { unit: (await theCentre(db)).ditjenpas })
    const rows = await reading(db, actor, (read) =>
      comparedRegions(read, asAsked({}, actor, '2027-03-10'), moment(actor)),
    )
    expect(rows.find(({ id }) => id === kanwil.id)).toMatchObject({
      active: 3,
      partners: 2,
      people: 400,
      counted: 1,
      units: 3,
      countedOn: '2027-03-01',
    })
    const browser = await browserOf(db, actor, { sample: true })
    expect(await (await browser.get('/perbandingan')).text()).toContain(`kanwil=${kanwil.id}`)
    expect(await (await browser.get(`/perbandingan?kanwil=${kanwil.id}`)).text()).toContain(`unit=${busy.id}`)
    expect((await browser.get(`/perbandingan?kanwil=${crypto.randomUUID()}`)).status).toBe(404)
  })

  it('shows a region nothing of another [P1]', async () => {
    const [mine, theirs] = [await aRegion(), await aRegion()]
    const browser = await browserOf(db, mine.regional, { sample: true })
    const html = await (await browser.get(`/perbandingan?kanwil=${theirs.kanwil.id}`)).text()
    expect(html).toContain(mine.busy.id)
    expect(html).not.toContain(theirs.busy.id)
  })

  it.for([
    ['cooperation-officer', 403],
    ['unit-head', 403],
    ['auditor', 200],
    ['administrator', 200],
  ] as [Role, number][])('answers %s of a unit with %i [P1]', async ([role, status]) => {
    const browser = await browserOf(db, await anActor(db, { roles: [role] }), { sample: true })
    expect((await browser.get('/perbandingan')).status).toBe(status)
  })
})

describe('the numbers', () => {
  const value = fc.option(fc.nat({ max: 20 }), { nil: undefined })

  it('per 100 people are right to one decimal', () => {
    expect(oneDecimal(perHundred(37, { people: 512 }) ?? 0)).toBe('7,2')
    expect(perHundred(37, { people: null })).toBeUndefined()
    expect(perHundred(37, { people: 0 })).toBeUndefined()
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 9000 }), (count, people) => {
        const said = Number(oneDecimal(perHundred(count, { people }) ?? -1).replace(',', '.'))
        expect(Math.abs(said - (count / people) * 100)).toBeLessThanOrEqual(0.0501)
      }),
    )
  })

  it('that are highest or lowest stand alone', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const { highest, lowest } = extremes(values)
        const known = values.filter((each) => each !== undefined)
        if (highest !== undefined) expect(known.filter((each) => each >= highest)).toEqual([highest])
        if (lowest !== undefined) expect(known.filter((each) => each <= lowest)).toEqual([lowest])
        if (known.length < 3) expect({ highest, lowest }).toEqual({})
      }),
    )
  })

  it('sort both ways with the unknown last', () => {
    const place = (people: number | undefined) => ({ people: people ?? null, name: '' }) as Place
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), fc.constantFrom('naik', 'turun'), (values, arah) => {
        const asked = { urut: 'penghuni', arah, halaman: 1, tahun: 2027 } as never
        const people = sorted(values.map(place), asked).map((row) => row.people)
        const known = people.filter((each) => each !== null)
        expect(people.slice(0, known.length)).toEqual(known)
        const ascending = [...known].sort((a, b) => a - b)
        expect(known).toEqual(arah === 'naik' ? ascending : ascending.reverse())
      }),
    )
  })
})

async function expectRows(actor: Actor, openings: (readonly [string, number])[]): Promise<void> {
  const browser = await browserOf(db, actor, { sample: true })
  for (const [href, count] of openings)
    expect(linesOf(await (await browser.get(href)).text()), href).toHaveLength(count)
}
