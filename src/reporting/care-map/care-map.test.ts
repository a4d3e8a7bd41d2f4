import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anActor,
  anAssessment,
  aPerson,
  aUnit,
  browserOf,
  headBeside,
} from '#test'

type Unit = Awaited<ReturnType<typeof aUnit>>
let db: Database
let unit: Unit
let guide: Actor
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  unit = await aUnit(db)
  const registrar = await anActor(db, { unit, roles: ['registrar'] })
  guide = await anActor(db, { unit, roles: ['programme-officer'] })
  officer = await anActor(db, { unit, roles: ['cooperation-officer'] })
  await anActiveAgreement(db, { officer, head: await headBeside(db, officer), objects: ['health'] })
  for (let at = 0; at < 24; at++) await lay(registrar, at)
})

/** 24 people: 14 live in Plaju, 19 are assessed, 12 need capital, three of them at once. */
async function lay(registrar: Actor, at: number): Promise<void> {
  const interests = at < 12 ? ['batik'] : []
  const district = at < 14 ? 'Plaju, Kota Palembang' : 'Barabai, Kabupaten Hulu Sungai Tengah'
  const { id } = await aPerson(db, registrar, { name: `Warga Nomor ${at}`, district, interests })
  const capital = at < 3 ? 'urgent' : at < 12 ? 'some' : 'none'
  const [health, papers] = [at < 7 ? 'urgent' : 'none', at % 12 < 2 ? 'some' : 'none']
  if (at < 19) await anAssessment(db, guide, id, { capital, health, papers, wanted: interests })
}

const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  return { status: response.status, html: await response.text() }
}
/** The cells of each line of a page's tables, as text, by their first. */
const lines = (html: string) =>
  new Map(
    [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => {
      const cells = [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
        cell
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      return [cells[0] ?? '', cells.slice(1)] as const
    }),
  )
const kanwilOf = ({ kanwilId }: Unit) =>
  reading(db, system, (read) =>
    read.selectFrom('unit').selectAll().where('id', '=', kanwilId).executeTakeFirstOrThrow(),
  )

describe('the map of what people need [E5]', () => {
  it('sets needs against what is in force, what nobody answers on top [E5]', async () => {
    const { html } = await pageOf(guide, '/peta-kebutuhan-warga')
    const map = lines(html)
    expect(map.get('Modal usaha')?.slice(0, 3)).toEqual(['12', '3', 'Belum ada'])
    expect(map.get('Kesehatan')?.[0]).toBe('7')
    expect(map.get('Kesehatan')?.[2]).toContain('Peningkatan layanan kesehatan')
    expect(map.get('Batik')?.slice(0, 2)).toEqual(['12', 'Belum ada'])
    const order = [...map.keys()]
    expect(order.indexOf('Modal usaha')).toBeLessThan(order.indexOf('Kesehatan'))
    expect(order.indexOf('Modal usaha')).toBeLessThan(order.indexOf('Dokumen diri'))
  })

  it('opens the people behind a figure, inside the own unit alone [E5] [N3]', async () => {
    const { html } = await pageOf(guide, '/peta-kebutuhan-warga')
    const link =
      /href="([^"]*butuh=capital&amp;mendesak=ya[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const behind = await pageOf(guide, link)
    expect(behind.html).toContain('3 orang di satuan kerja Anda')
    expect(behind.html).toContain('Warga Nomor 2')
    expect(behind.html).not.toContain('Warga Nomor 3<')
    expect((await pageOf(officer, link)).status).toBe(403)
    const elsewhere = await pageOf(await anActor(db, { roles: ['programme-officer'] }), link)
    expect(elsewhere.html).not.toContain('Warga Nomor')
    const region = await anActor(db, { unit: await kanwilOf(unit), roles: ['regional-officer'] })
    expect((await pageOf(region, `${link}&unit=${unit.id}`)).status).toBe(404)
  })

  it('hides small groups from whoever does not work with people, and from the region [N8] [E5]', async () => {
    const region = await anActor(db, { unit: await kanwilOf(unit), roles: ['regional-officer'] })
    const seen = [
      await pageOf(officer, '/peta-kebutuhan-warga'),
      await pageOf(region, `/peta-kebutuhan-warga?unit=${unit.id}`),
      await pageOf(guide, '/peta-kebutuhan-warga/kertas'),
    ]
    for (const { status, html } of seen) {
      expect(status).toBe(200)
      const map = lines(html)
      expect(map.get('Modal usaha')?.slice(0, 2)).toEqual(['10', 'kurang dari 10'])
      expect(map.get('Dokumen diri')?.[0]).toBe('kurang dari 10')
      expect(html).toContain('dibulatkan ke bawah ke kelipatan 5')
      expect(html).not.toContain('/peta-kebutuhan-warga/orang')
    }
  })

  it('of a district is rounded as the whole is, so that one taken from the other points at nobody [N8] [E5]', async () => {
    const whole = lines((await pageOf(guide, '/peta-kebutuhan-warga/kertas')).html)
    expect(whole.get('Modal usaha')?.[0]).toBe('10')
    const { html } = await pageOf(guide, '/peta-kebutuhan-warga/kertas?wilayah=16.71.14')
    expect(html).toContain('Tempat tinggal: Plaju, Kota Palembang')
    expect(html).toContain('Dalam pengawasan: 10')
    expect(lines(html).get('Modal usaha')?.[0]).toBe('10')
    const inside = lines((await pageOf(guide, '/peta-kebutuhan-warga?wilayah=16.71.14')).html)
    expect(inside.get('Modal usaha')?.slice(0, 2)).toEqual(['12', '3'])
    expect(inside.get('Dokumen diri')?.[0]).toBe('4')
  })

  it('becomes a paper without names, with its unit, day and source [E5]', async () => {
    const { html } = await pageOf(officer, '/peta-kebutuhan-warga/kertas')
    for (const words of [unit.name, '10 Maret 2027', 'Sumber: penilaian kebutuhan', 'Kesanggupan mitra'])
      expect(html).toContain(words)
    expect(html).not.toContain('Warga Nomor')
  })

  it('is asked of one unit at a time, and of none out of reach [E5] [P1]', async () => {
    const region = await anActor(db, { unit: await kanwilOf(unit), roles: ['regional-officer'] })
    expect((await pageOf(region, '/peta-kebutuhan-warga')).html).toContain('Pilih satuan kerja')
    const stranger = await anActor(db, { unit: await kanwilOf(await aUnit(db)), roles: ['regional-officer'] })
    for (const page of ['', '/kertas'])
      expect((await pageOf(stranger, `/peta-kebutuhan-warga${page}?unit=${unit.id}`)).status).toBe(404)
    const own = await aUnit(db)
    const other = await anActor(db, { unit: own, roles: ['programme-officer'] })
    expect((await pageOf(other, `/peta-kebutuhan-warga?unit=${unit.id}`)).html).toContain(own.name)
    const admin = await anActor(db, { unit, roles: ['administrator'] })
    expect((await pageOf(admin, '/peta-kebutuhan-warga')).status).toBe(403)
  })
})
