import { beforeAll, describe, expect, it } from 'vitest'
import type { Unit } from '#accounts'
import { propose } from '#agreements'
import type { Actor, Database } from '#kernel'
import {
  aDatabase,
  aDirective,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  aPartner,
  aPdf,
  aRegion,
  browserOf,
  did,
  directiveTyped,
  partnerTyped,
  type Region,
  recordOf,
  refusalOf,
  theCentre,
} from '#test'
import { drop } from '../agreements/drop.ts'
import { answer } from './answer.ts'
import { decide } from './decide.ts'
import { issue } from './issue.ts'
import { revise } from './revise.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

async function pageOf(actor: Actor, path: string): Promise<string> {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}

/** The figures of a directive's page: 'Sudah berlaku' → '1'. */
async function figures(actor: Actor, id: string): Promise<Record<string, string>> {
  const html = await pageOf(actor, `/arahan/${id}`)
  const [, list = ''] = html.split('<ul class="key-figures">')
  const found = list.split('</ul>')[0] ?? ''
  return Object.fromEntries(
    [...found.matchAll(/class="label">([^<]+)<\/span><b><a[^>]*>([^<]+)</g)].map((one) => [one[1], one[2]]),
  )
}

const officerOf = (unit: Unit) => anActor(db, { unit })
const headOf = (unit: Unit) => anActor(db, { unit, roles: ['unit-head'] })

describe('a directive', () => {
  it('is recorded with its letter, and tells every unit below who has followed it [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    expect((await recordOf(db, id)).at(0)).toMatchObject({
      act: 'directive.issued',
      after: { title: 'Sinergi dengan pemerintah daerah', dueOn: '2027-04-30' },
    })
    const [first, second] = units
    const officer = await officerOf(first)
    await anActiveAgreement(db, { officer, directiveId: id, title: 'Layanan kesehatan keliling' })
    await anAgreement(db, { officer: await officerOf(second), directiveId: id })

    expect(await figures(issuer, id)).toEqual({ 'Sudah berlaku': '1', 'Dalam proses': '1', Belum: '1' })
    const html = await pageOf(issuer, `/arahan/${id}`)
    for (const unit of units) expect(html).toContain(unit.name)
    expect(html).toContain('PKS Layanan kesehatan keliling')
    const missing = await pageOf(issuer, `/arahan/${id}?tindak=missing`)
    expect(missing).toContain(units[2].name)
    expect(missing).not.toContain(`>${first.name}<`)
  })

  it('is not followed any more when its agreement is given up [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    const given = await anAgreement(db, { officer: await officerOf(units[0]), directiveId: id })
    expect(await figures(issuer, id)).toMatchObject({ 'Dalam proses': '1', Belum: '2' })
    await did(db, given.head, drop, { id: given.id, reason: 'Mitra mundur' })
    expect(await figures(issuer, id)).toMatchObject({ Belum: '3' })
  })

  it('asks only the kinds or the units it names [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer, { addressed: 'kinds', kinds: ['bapas'] })
    expect(await figures(issuer, id)).toMatchObject({ Belum: '1' })
    const named = await aDirective(db, issuer, { addressed: 'units', units: [units[0].id, units[1].id] })
    expect(await figures(issuer, named.id)).toMatchObject({ Belum: '2' })
    const response = await (await browserOf(db, await officerOf(units[2]))).get(`/arahan/${named.id}`)
    expect(response.status).toBe(404)
  })

  it('of the centre shows how every region follows, and a region only itself [B14]', async () => {
    const [one, other] = [await aRegion(db), await aRegion(db)]
    const { ditjenpas } = await theCentre(db)
    const issuer = await anActor(db, { unit: ditjenpas })
    const units = [...one.units, ...other.units]
    const { id } = await aDirective(db, issuer, { addressed: 'units', units: units.map((unit) => unit.id) })
    await anAgreement(db, { officer: await officerOf(one.units[0]), directiveId: id })

    const html = await pageOf(issuer, `/arahan/${id}`)
    expect(html).toContain('Menurut Kanwil')
    for (const { kanwil } of [one, other]) expect(html).toContain(kanwil.shortName)
    expect(await figures(issuer, id)).toMatchObject({ 'Dalam proses': '1', Belum: '5' })
    expect(await figures(one.issuer, id)).toMatchObject({ 'Dalam proses': '1', Belum: '2' })
    expect(await pageOf(one.issuer, `/arahan/${id}`)).not.toContain(`/satuan-kerja/${other.units[0].id}`)
  })

  it('is changed only by its own office, and two who change it at once see both [B14]', async () => {
    const { issuer, kanwil } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    const changed = { id, version: 1, ...directiveTyped({ dueOn: '2027-06-30' }) }
    await did(db, await anActor(db, { unit: kanwil }), revise, changed)
    expect(await refusalOf(db, issuer, revise, changed)).toBe('changed-meanwhile')
    const { ditjenpas } = await theCentre(db)
    await expect(refusalOf(db, await anActor(db, { unit: ditjenpas }), revise, changed)).rejects.toThrow()
  })

  it('keeps what was typed when the due day lies before its day, or its number is used [B14]', async () => {
    const { issuer } = await aRegion(db)
    const browser = await browserOf(db, issuer, { sample: true })
    const typed = { ...directiveTyped({ dueOn: '2026-12-31', title: '<b>Perihal</b>' }) } as Record<
      string,
      string
    >
    const wrong = await browser.post('/arahan/baru', typed)
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Tenggat lebih awal daripada tanggal arahan.')
    expect(html).toContain('value="&lt;b&gt;Perihal&lt;/b&gt;"')

    await aDirective(db, issuer, { number: 'SE-1 Tahun 2027' })
    expect(await refusalOf(db, issuer, issue, directiveTyped({ number: 'se-1  tahun 2027' }))).toBe(
      'number-used',
    )
    expect(await refusalOf(db, issuer, issue, directiveTyped({ issuedOn: '2027-03-11' }))).toBe(
      'in-the-future',
    )
  })

  it('hands out its letter to those it concerns, and to nobody else [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const typed = directiveTyped() as Record<string, string>
    const sent = await (await browserOf(db, issuer, { sample: true })).post('/arahan/baru', {
      ...typed,
      file: aPdf('surat-edaran.pdf'),
    })
    const path = `${sent.headers.get('location')}/berkas`
    const unit = await (await browserOf(db, await officerOf(units[0]))).get(path)
    expect(unit.headers.get('content-disposition')).toContain('surat-edaran.pdf')
    expect((await (await browserOf(db, await anActor(db))).get(path)).status).toBe(404)
  })
})

describe('an agreement', () => {
  it('is begun from the directive, which it then cites [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    const officer = await officerOf(units[0])
    const start = await pageOf(officer, `/arahan/${id}`)
    expect(start).toContain('Unit Anda belum menindaklanjuti, tenggat 51 hari lagi.')
    expect(start).toContain(`href="/kerja-sama/baru?arahan=${id}"`)
    const typed = partnerTyped()
    const partner = await aPartner(db, officer, typed)
    const sought = `cari=${encodeURIComponent(typed.name ?? '')}`
    expect(await pageOf(officer, `/kerja-sama/baru?arahan=${id}&${sought}`)).toContain(
      `mitra=${partner.id}&amp;arahan=${id}`,
    )
    const form = await pageOf(officer, `/kerja-sama/baru?mitra=${partner.id}&arahan=${id}`)
    expect(form).toMatch(new RegExp(`<option value="${id}" selected`))
    expect(form).toMatch(/value="health" checked/)

    const answered = await (await browserOf(db, officer, { sample: true })).post('/kerja-sama/baru', {
      partnerId: partner.id,
      kind: 'agreement',
      title: 'Layanan kesehatan',
      objects: 'health',
      directiveId: id,
    })
    const shown = await pageOf(officer, answered.headers.get('location') ?? '')
    expect(shown).toContain(`href="/arahan/${id}"`)
  })

  it('cites only a directive that asks its unit, and keeps words for those not recorded [B14]', async () => {
    const { issuer } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    const elsewhere = await anAgreement(db, { directive: 'Arahan lisan Kepala Kanwil' })
    expect(await agreementNow(db, elsewhere.id)).toMatchObject({
      directive: 'Arahan lisan Kepala Kanwil',
      directiveId: null,
    })
    const typed = { partnerId: elsewhere.partnerId, kind: 'agreement', title: 'Lain', objects: ['health'] }
    expect(await refusalOf(db, elsewhere.officer, propose, { ...typed, directiveId: id })).toBe('not-asked')
  })
})

describe('a unit it does not concern', () => {
  it('says why, and the issuer accepts that or sends it back [B14]', async () => {
    const region = await aRegion(db)
    const { issuer, units } = region
    const { id } = await aDirective(db, issuer)
    const head = await headOf(units[0])
    await did(db, head, answer, { id, reason: 'Unit tidak menampung narapidana' })
    expect(await refusalOf(db, head, answer, { id, reason: 'Lagi' })).toBe('answered-already')
    expect(await figures(issuer, id)).toMatchObject({ 'Menjawab tidak berlaku': '1', Belum: '2' })
    expect(await pageOf(issuer, `/arahan/${id}`)).toContain(`/arahan/${id}/tidak-berlaku/${units[0].id}`)

    await decided(region, id, { state: 'returned', decision: 'Tetap berlaku bagi tahanan' })
    expect(await pageOf(head, `/arahan/${id}`)).toContain('Tetap berlaku bagi tahanan')
    expect(await figures(issuer, id)).toMatchObject({ Belum: '3' })

    await did(db, head, answer, { id, reason: 'Gedung sedang direnovasi' })
    await decided(region, id, { state: 'accepted', version: '3' })
    expect(await figures(issuer, id)).toMatchObject({ 'Tidak berlaku baginya': '1', Belum: '2' })
    const again = { id, unitId: units[0].id, version: 3, state: 'accepted' }
    expect(await refusalOf(db, issuer, decide, again)).toBe('decided-already')
  })

  it('must be told why an answer comes back [B14]', async () => {
    const { issuer, units } = await aRegion(db)
    const { id } = await aDirective(db, issuer)
    await did(db, await headOf(units[0]), answer, { id, reason: 'Tidak ada mitra' })
    const response = await (await browserOf(db, issuer, { sample: true })).post(
      `/arahan/${id}/tidak-berlaku/${units[0].id}`,
      { version: '1', state: 'returned' },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Tulis mengapa jawaban dikembalikan')
  })
})

function decided({ issuer, units }: Region, id: string, typed: Record<string, string>) {
  return did(db, issuer, decide, { id, unitId: units[0].id, version: '1', ...typed })
}
