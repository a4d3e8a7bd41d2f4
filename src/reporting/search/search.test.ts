import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviseParty } from '#agreements'
import { reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  anAgreement,
  aPartner,
  aUnit,
  browserOf,
  did,
  now,
  partiesIn,
  searched,
  today,
} from '#test'
import { findEverything } from './find.ts'

type Db = Awaited<ReturnType<typeof aDatabase>>

/** The titles that a text finds, with the group they stand in. */
async function found(db: Db, text: string, actor = system) {
  const { groups, near } = await reading(db, actor, (read) =>
    findEverything(read, { text, actor, now, today, nikHash: null, people: 'none' }),
  )
  return {
    near,
    lines: groups.flatMap(({ title, hits }) => hits.map((hit) => `${title}: ${hit.title}`)),
    groups,
  }
}

async function anAgreementNumbered(db: Db, number: string) {
  const given = await anAgreement(db)
  const [party] = await partiesIn(db, given.id)
  await did(db, given.officer, reviseParty, { id: given.id, partyId: party?.id, version: 1, number })
  return given
}

const word = () => `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 8)}x`

describe('the search of every page', () => {
  it('finds a partner, its agreements, its person and a unit by one word, the units by their region [N10]', async () => {
    const db = await aDatabase()
    const name = word()
    const unit = await aUnit(db, { name: `Rutan Kelas IIB ${name}`, shortName: `Rutan ${name}` })
    const officer = await anActor(db, { unit })
    const partner = await aPartner(db, officer, { name: `Dinas ${name}`, contactName: `Hj. ${name} Wati` })
    await anAgreement(db, { officer, partnerId: partner.id, title: 'Pelatihan las' })
    const { lines, near } = await found(db, name, officer)
    expect(near).toBe(false)
    expect(lines.sort()).toEqual([
      'Kerja sama: Pelatihan las',
      `Mitra: Dinas ${name}`,
      `Narahubung mitra: Hj. ${name} Wati`,
      `Satuan kerja: Rutan Kelas IIB ${name}`,
    ])
  })

  it.for([
    ['Klas II B', 'Kelas IIB'],
    ['kelas 2b', 'Kelas IIB'],
    ['KLS. II-B', 'Kelas IIB'],
    ['kelas IIB', 'Klas II-B'],
  ])('finds "%s" where "%s" is written [N10]', async ([typed, written]) => {
    const db = await aDatabase()
    const name = word()
    await aUnit(db, { name: `Rutan ${written} ${name}`, shortName: `Rutan ${name}` })
    const { lines } = await found(db, `Rutan ${typed} ${name}`)
    expect(lines).toEqual([`Satuan kerja: Rutan ${written} ${name}`])
    expect((await found(db, `Rutan Kelas IIA ${name}`)).near).toBe(true)
  })

  it.for([
    ['LPP', 'Lapas Perempuan'],
    ['lembaga pemasyarakatan perempuan', 'LPP'],
    ['disnaker', 'Dinas Tenaga Kerja'],
    ['dinas tenaga kerja', 'Disnaker'],
    ['hst', 'Badan di Hulu Sungai Tengah'],
    ['kabupaten tanah laut', 'Dinas Kab. Tala'],
  ])('knows that "%s" may be "%s" [N10]', async ([typed, written]) => {
    const db = await aDatabase()
    const name = word()
    const officer = await anActor(db)
    await aPartner(db, officer, { name: `${written} ${name}` })
    expect((await found(db, `${typed} ${name}`, officer)).lines).toEqual([`Mitra: ${written} ${name}`])
  })

  it('finds a unit by another word for it, by an agreement’s object, and a partner by NIB and NPWP [N10]', async () => {
    const db = await aDatabase()
    const name = word()
    const unit = await aUnit(db, { aliases: [`Lapas ${name}`] })
    expect((await found(db, `lapas ${name}`)).lines).toEqual([`Satuan kerja: ${unit.name}`])
    const officer = await anActor(db, { unit })
    await anAgreement(db, { officer, title: `Kerja ${name}`, objects: ['fire-safety'] })
    expect((await found(db, `${name} kebakaran`, officer)).lines).toEqual([`Kerja sama: Kerja ${name}`])
    const nib = String(1_000_000_000_000 + Math.floor(Math.random() * 9e11))
    await aPartner(db, officer, { name: `PT ${name} Jaya`, kind: 'swasta', nib })
    const [first] = (await found(db, `NIB ${nib.slice(0, 4)} ${nib.slice(4)}`, officer)).groups
    expect(first).toMatchObject({ title: 'Mitra', hits: [{ title: `PT ${name} Jaya` }] })
  })

  it('finds a number however its separators, spaces and case are written [N10]', async () => {
    const db = await aDatabase()
    const running = crypto.randomUUID().replace(/\D/g, '').slice(0, 9)
    const parts = ['W19', 'PAS', 'PAS', '3', 'HH', '05', '05', running]
    const { id } = await anAgreementNumbered(db, 'W19.PAS.PAS.3-HH.05.05-'.concat(running))
    const separator = fc.constantFrom('.', '-', ' ', '/', ' - ', '', ' . ', '–')
    const written = fc.tuple(fc.array(separator, { minLength: 7, maxLength: 7 }), fc.boolean(), fc.boolean())
    await fc.assert(
      fc.asyncProperty(written, async ([between, small, titled]) => {
        const number = parts.map((part, at) => part + (between[at] ?? '')).join('')
        const text = `${titled ? 'Nomor: ' : ''}${small ? number.toLowerCase() : number}`
        const { groups } = await found(db, text)
        expect(groups[0]?.hits[0]).toMatchObject({ href: `/kerja-sama/${id}`, fit: 4 })
      }),
      { numRuns: 60 },
    )
    expect((await found(db, running)).groups[0]?.hits[0]).toMatchObject({ href: `/kerja-sama/${id}` })
  })

  it('keeps to agreements within reach, and shows partners to everybody [N10] [P1]', async () => {
    const db = await aDatabase()
    const name = word()
    const { officer, id } = await anAgreement(db, { title: `Kerja ${name}` })
    await aPartner(db, officer, { name: `Dinas ${name}` })
    const elsewhere = await anActor(db)
    expect((await found(db, name, elsewhere)).lines).toEqual([`Mitra: Dinas ${name}`])
    const region = await anActor(db, { unit: await aKanwil(db) })
    expect((await found(db, name, region)).lines).toEqual([`Mitra: Dinas ${name}`])
    expect((await found(db, name, officer)).groups[0]?.hits[0]?.href).toBe(`/kerja-sama/${id}`)
    expect((await found(db, `kerja ${name.slice(0, 8)}`, elsewhere)).lines.join()).not.toContain(
      `Kerja ${name}`,
    )
  })

  it('offers names spelled nearly so when nothing has the words [N10]', async () => {
    const db = await aDatabase()
    const officer = await anActor(db)
    await aPartner(db, officer, { name: 'Yayasan Cendrawasih Gemilang Abadi' })
    const { page: html } = await searched(await browserOf(db, officer), 'cendarwasih gemilang')
    expect(html).toContain('Mungkin yang Anda maksud')
    expect(html).toContain('Yayasan Cendrawasih Gemilang Abadi')
  })

  it('says what can be sought when nothing is asked, and stands in the head of every page [N10]', async () => {
    const db = await aDatabase()
    const browser = await browserOf(db, await anActor(db))
    expect(await (await browser.get('/cari')).text()).toContain('Yang dapat dicari')
    expect(await (await browser.get('/mitra')).text()).toContain('action="/cari" method="post"')
    for (const odd of ['%', "'", '\\', '\0xyzzy', '((', 'a'.repeat(900)]) {
      expect((await searched(browser, odd)).page).toContain('Tidak ada yang memuat')
    }
    const empty = await browser.post('/cari', { q: ' ' })
    expect([empty.status, await empty.text()]).toEqual([
      422,
      expect.stringContaining('Tulis apa yang dicari'),
    ])
  })

  it('counts all that fit and leads to the list that shows them [N10] [B15]', async () => {
    const db = await aDatabase()
    const name = word()
    const { officer } = await anAgreement(db, { title: `Kerja ${name}` })
    for (let at = 0; at < 6; at++) await anAgreement(db, { officer, title: `Kerja ${name} ${at}` })
    const [group] = (await found(db, `kerja ${name}`, officer)).groups
    expect(group).toMatchObject({ total: 7 })
    const list = await (await browserOf(db, officer)).get(group?.all ?? '')
    expect(await list.text()).toContain('1 sampai 7 dari 7')
  })
})
