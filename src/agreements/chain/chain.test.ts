import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, addMonths, type Database, daysBetween } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreement,
  aUnit,
  browserOf,
  did,
  inTime,
  partiesIn,
  today,
} from '#test'
import { reviseParty } from '../revise-party.ts'
import { gapsIn } from './partner-terms.ts'
import { gapBetween, inWords, spanBetween, termLength } from './span.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

type Someone = Parameters<typeof browserOf>[1]
const html = async (actor: Someone, path: string) =>
  (await (await browserOf(db, actor, { sample: true })).get(path)).text()

/** Three terms with one partner: 2019-2021, a gap, 2022-2024, at once 2025-2027. */
async function threeTerms() {
  const first = await anAgreement(db, { title: 'Masa pertama' })
  const { officer, head, partnerId } = first
  const over = { officer, head, partnerId }
  const second = await anAgreement(db, { ...over, title: 'Masa kedua' })
  const third = await anAgreement(db, { ...over, title: 'Masa ketiga' })
  await inTime(db, first.id, { stage: 'active', startsOn: '2019-01-01', endsOn: '2021-12-31' })
  await inTime(db, second.id, {
    stage: 'active',
    startsOn: '2022-03-04',
    endsOn: '2024-12-31',
    renewsId: first.id,
  })
  await inTime(db, third.id, {
    stage: 'active',
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    renewsId: second.id,
  })
  return { first, second, third, officer, head, partnerId }
}

describe('the chain of renewals', () => {
  it.for(['first', 'second', 'third'] as const)(
    'is one timeline with gaps and lengths, the same seen from the %s term [A10] [B10]',
    async (which) => {
      const given = await threeTerms()
      for (const path of ['', '/pohon']) {
        const page = await html(given.officer, `/kerja-sama/${given[which].id}${path}`)
        const order = [
          'Masa pertama',
          'Jeda 2 bulan 3 hari',
          'Masa kedua',
          'Bersambung tanpa jeda',
          'Masa ketiga',
        ]
        const chain = page.slice(page.indexOf('class="chain"'))
        const places = order.map((words) => chain.indexOf(words))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(places[0]).toBeGreaterThan(0)
        expect(chain).toContain('Sejak 1 Januari 2019, 3 masa.')
        expect(chain).toContain('1 Jan 2019 sampai 31 Des 2021, 3 tahun')
        expect(chain).toContain('<svg class="term-bars"')
      }
    },
  )

  it('leaves out what was given up, and counts what is on its way apart [B10]', async () => {
    const { first, second, third, officer } = await threeTerms()
    await inTime(db, second.id, { stage: 'dropped' })
    await inTime(db, third.id, { stage: 'drafting', startsOn: null, endsOn: null, renewsId: first.id })
    const page = await html(officer, `/kerja-sama/${first.id}/pohon`)
    expect(page).not.toContain('Masa kedua')
    expect(page).toContain('Sejak 1 Januari 2019, 1 masa dan 1 dalam proses.')
  })

  it('measures a gap by calendar months, whatever the days', () => {
    const day = fc.integer({ min: -4000, max: 4000 }).map((far) => addDays('2024-02-29', far))
    fc.assert(
      fc.property(day, fc.nat(4000), (from, far) => {
        const to = addDays(from, far)
        const { months, days } = spanBetween(from, to)
        expect(addDays(addMonths(from, months), days)).toBe(to)
        expect(days).toBeGreaterThanOrEqual(0)
        expect(days).toBeLessThan(31)
      }),
    )
    expect(inWords({ months: 0, days: 0 })).toBe('0 hari')
    expect(termLength('2027-03-10', '2029-03-09')).toBe('2 tahun')
  })

  it('says gap, none or overlap, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (far) => {
        const next = addDays(today, far)
        const { is } = gapBetween(today, next)
        expect(is).toBe(far === 1 ? 'none' : far > 1 ? 'gap' : 'overlap')
      }),
    )
  })

  it('finds every day without a term between the first and the last, and no other', () => {
    const term = fc
      .tuple(fc.nat(400), fc.nat(120))
      .map(([far, long]) => ({ startsOn: addDays(today, far), endsOn: addDays(today, far + long) }))
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), (terms) => {
        const gaps = gapsIn(terms)
        const first = terms.map(({ startsOn }) => startsOn).sort()[0] as string
        const last = terms
          .map(({ endsOn }) => endsOn)
          .sort()
          .at(-1) as string
        let free = 0
        for (let day = first; day <= last; day = addDays(day, 1))
          if (!terms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) free += 1
        expect(gaps.reduce((sum, { after, until }) => sum + daysBetween(after, until) - 1, 0)).toBe(free)
      }),
    )
  })
})

describe('the tree of papers', () => {
  it('shows MoU, PKS and addendum on one page with stage, term and number, and where one stands [B1]', async () => {
    const mou = await anActiveAgreement(db, { title: 'Nota payung' })
    const { officer, head, partnerId } = mou
    const pks = await anAgreement(db, { officer, head, partnerId, title: 'Perjanjian klinik' })
    const addendum = await anAgreement(db, { officer, head, partnerId, title: 'Tambahan dokter gigi' })
    await inTime(db, mou.id, { kind: 'memorandum' })
    await inTime(db, pks.id, { parentId: mou.id, stage: 'drafting' })
    await inTime(db, addendum.id, { parentId: pks.id, kind: 'addendum' })
    const [party] = await partiesIn(db, pks.id)
    const number = 'W19.PAS.PAS7-HH.05.05-12 TAHUN 2027'
    await did(db, officer, reviseParty, { id: pks.id, partyId: party?.id, version: 1, number })
    for (const { id } of [mou, pks, addendum]) {
      const page = await html(officer, `/kerja-sama/${id}/pohon`)
      const tree = page.slice(page.indexOf('id="pohon"'), page.indexOf('id="rantai"'))
      for (const words of [
        'Nota payung',
        'Perjanjian klinik',
        'Tambahan dokter gigi',
        number,
        'Penyusunan naskah',
      ])
        expect(tree).toContain(words)
      expect(tree).toContain('10 Maret 2027 sampai 9 Maret 2029')
      expect(tree.match(/aria-current="page"/g)).toHaveLength(1)
      expect(tree.match(/class="depth-[012]"/g)).toEqual([
        'class="depth-0"',
        'class="depth-1"',
        'class="depth-2"',
      ])
    }
  })

  it('says why a PKS stands alone, and leads to its parent while that is open [B1]', async () => {
    const { id, officer } = await anAgreement(db)
    const page = await html(officer, `/kerja-sama/${id}/pohon`)
    expect(page).toContain('Naskah ini berdiri sendiri')
    expect(page).toContain(`href="/kerja-sama/${id}/ubah#parentId"`)
    await inTime(db, id, { noParentReason: 'Dinas menandatangani langsung' })
    expect(await html(officer, `/kerja-sama/${id}/pohon`)).toContain(
      'Tanpa nota induk karena: Dinas menandatangani langsung.',
    )
  })
})

describe('since when somebody is a partner', () => {
  it('stands on the partner’s page with renewals and gaps, and nobody types it [A10]', async () => {
    const { officer, partnerId } = await threeTerms()
    const page = await html(officer, `/mitra/${partnerId}`)
    for (const words of [
      'Mitra lama',
      '1 Januari 2019',
      '3 masa, 2 kali diperpanjang',
      '2 bulan 3 hari (1 Januari 2022 sampai 3 Maret 2022)',
    ])
      expect(page).toContain(words)
    const fresh = await anActiveAgreement(db)
    expect(await html(fresh.officer, `/mitra/${fresh.partnerId}`)).toContain('Mitra baru tahun ini')
    const talked = await anAgreement(db)
    expect(await html(talked.officer, `/mitra/${talked.partnerId}`)).toContain('belum ada masa yang berlaku')
  })

  it('is counted for a unit and for its region, each from what it sees [A10]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const officer = await anActor(db, { unit })
    const other = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
    const old = await anAgreement(db, { officer })
    await inTime(db, old.id, { stage: 'active', startsOn: '2024-01-01', endsOn: '2027-12-31' })
    const fresh = await anAgreement(db, { officer: other })
    await inTime(db, fresh.id, { stage: 'active', startsOn: '2027-02-01', endsOn: '2027-12-31' })
    // to the other unit the old partner is new: the region remembers
    const again = await anAgreement(db, { officer: other, partnerId: old.partnerId })
    await inTime(db, again.id, { stage: 'active', startsOn: '2027-01-01', endsOn: '2027-12-31' })
    const figures = async (actor: Someone) =>
      [...(await html(actor, '/mitra')).matchAll(/kerja-sama\/mitra\?tampil=(\w+)">(\d+)</g)].map((hit) =>
        hit.slice(1),
      )
    const counted = (baru: string, lama: string) => [
      ['baru', baru],
      ['lama', lama],
      ['diperpanjang', '0'],
    ]
    expect(await figures(officer)).toEqual(counted('0', '1'))
    expect(await figures(other)).toEqual(counted('2', '0'))
    const regional = await anActor(db, { unit: kanwil })
    expect(await figures(regional)).toEqual(counted('1', '1'))
    const listed = await html(regional, '/kerja-sama/mitra?tampil=lama')
    expect(listed).toContain(`/mitra/${old.partnerId}`)
    expect(listed).not.toContain(`/mitra/${fresh.partnerId}`)
  })
})
