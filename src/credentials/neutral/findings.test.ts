import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading, stranger } from '#kernel'
import { aDatabase, aUnit } from '#test'
import { neutralFindings } from './findings.ts'
import { namesOfUnits } from './names.ts'
import { unspoken } from './unspoken.ts'

const units = [
  'Lembaga Pemasyarakatan Kelas IIB Tanjungpandan',
  'Lapas Tanjungpandan',
  'Rutan Kelas IIB Barabai',
  'LPP Palembang',
  'Lapas Merdeka Palembang',
]
const found = (text: string | Uint8Array) => neutralFindings(text, units).map((finding) => finding.found)

describe('what a holder shows', () => {
  it.for([
    'Sertifikat Pelatihan Tata Boga dan Kue',
    'Rutana Lapasari, Kalapati Napitupulu',
    'Balai Latihan Kerja Tanjungpandan, Jalan Merdeka Palembang',
    'Ketahanan pangan dan daya tahan bangunan',
    'Mengukur tahanan isolasi dan tahanan listrik',
    'Kabupaten Barabai, kelas menjahit II',
    'Nomor 0381/TB/2027, kode ABCD-EFGH-JKLM-NPQR',
    'Dinas Koperasi, UKM, Perdagangan, dan Tenaga Kerja',
  ])('may say: %s [I4]', (text) => {
    expect(found(text)).toEqual([])
  })

  it.for([
    ['Pelatihan di Lapas Tanjungpandan', 'lapas tanjungpandan'],
    ['LAPAS', 'lapas'],
    ['L A P A S', 'lapas'],
    ['l.a.p.a.s.', 'lapas'],
    ['La\u00adpas', 'lapas'],
    ['Ru\u200btan', 'rutan'],
    ['ｒｕｔａｎ', 'rutan'],
    ['Lарas', 'lapas'],
    ['nárapidána', 'narapidana'],
    ['pemasya-\nrakatan', 'pemasyarakatan'],
    ['N a r a p i d a n a', 'narapidana'],
    ['bagi warga\n binaan', 'warga binaan'],
    ['mantan napi', 'mantan napi'],
    ['rumah tahanan negara', 'rumah tahanan'],
    ['Kelas IIB Tanjungpandan', 'kelas iib tanjungpandan'],
    ['LP Tanjungpandan', 'lp tanjungpandan'],
    ['LPP Palembang', 'lpp palembang'],
    ['BI. 123/2026', 'bi. 123/2026'],
    ['B.IIa-12/RT/2025', 'b.iia 12/rt/2025'],
    ['Nomor Register B.I', 'nomor register b.i'],
  ] as const)('may not say: %s [I4]', ([text, what]) => {
    expect(found(text)).toContain(what)
  })

  it('is searched whatever surrounds a word, and never missed by its case [I4]', () => {
    const words = fc.constantFrom(...unspoken.map(({ word }) => word))
    const around = fc.stringMatching(/^[0-9 .,:;()/]{0,12}$/)
    fc.assert(
      fc.property(words, around, around, fc.boolean(), (word, before, after, loud) => {
        const said = `${before} ${loud ? word.toUpperCase() : word} ${after}`
        expect(found(said).length).toBeGreaterThan(0)
      }),
    )
  })

  it('gives the reason with each finding, and each finding once [I4]', () => {
    expect(neutralFindings('napi dan napi', units)).toEqual([
      { found: 'napi', reason: 'Sebutan orang yang dipidana atau ditahan' },
    ])
  })
})

describe('a file', () => {
  const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const pdf = (...parts: (string | Buffer)[]) =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts.map((part) => Buffer.from(part as string))])

  it('is searched as it is, packed, and in its strings of two bytes a sign [I4]', () => {
    const packed = deflateSync(Buffer.from('<rdf>Dibuat di Rutan Kelas IIB Barabai</rdf>'))
    const stream = (body: Buffer) =>
      Buffer.concat([Buffer.from('stream\n'), body, Buffer.from('\nendstream')])
    expect(found(pdf('/Title (Sertifikat Lapas)'))).toEqual(['lapas'])
    expect(found(pdf(stream(packed)))).toEqual(['rutan', 'rutan kelas iib barabai', 'kelas iib barabai'])
    expect(found(pdf('/Author (', wide('Rutan Barabai'), ')'))).toContain('rutan')
    expect(found(pdf(`/Author <${wide('Rutan').toString('hex')}>`))).toEqual(['rutan'])
    expect(found(pdf('/Author (\\376\\377\\000R\\000u\\000t\\000a\\000n)'))).toEqual(['rutan'])
    expect(found(pdf('/Title (Tata Boga)', stream(deflateSync(Buffer.from('Tata Boga')))))).toEqual([])
  })

  it('that is text is read in both ways of writing it [I4]', () => {
    expect(found(Buffer.from('{"place":"lapas"}'))).toEqual(['lapas'])
    expect(found(Buffer.from('di lapas', 'utf16le'))).toEqual(['lapas'])
  })
})

it('every name a unit has is known, also the short one [I4]', async () => {
  const db = await aDatabase()
  const unit = await aUnit(db)
  const names = await reading(db, stranger, namesOfUnits)
  expect(names).toContain(unit.name)
  expect(neutralFindings(`Pelatihan ${unit.name.toUpperCase()}`, names).map((each) => each.reason)).toContain(
    'Nama satuan kerja pemasyarakatan',
  )
})
