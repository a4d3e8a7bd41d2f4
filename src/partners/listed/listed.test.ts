import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import { aDatabase, anActor, aPartner } from '#test'
import { findListed, type Listed } from './find-listed.ts'
import { partnerKindIn, partnerKindOfName } from './kind-in.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db)
})
const word = () =>
  `Contoh${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 8)}`
const listed = (name: string, over: Partial<Listed> = {}): Listed => ({
  name,
  aliases: [],
  kind: undefined,
  districtCode: undefined,
  regencyCode: undefined,
  ...over,
})
const found = async (...asked: Listed[]) => {
  const meant = await reading(db, system, (read) => findListed(read, asked))
  return meant.map(({ same, alike }) => [same.map(({ id }) => id), alike.map(({ id }) => id)])
}

describe('a partner as lists name it [A12] [A2]', () => {
  it('is known by its name in any capitals, its other names and its label; a company wherever it lies [A12]', async () => {
    const name = `Karya ${word()}`
    const { id } = await aPartner(db, officer, {
      kind: 'swasta',

      name: `PT ${name}`,
      aliases: `K${name}`,
    })
    const label = `PT ${name} (Barabai, Kabupaten Hulu Sungai Tengah)`
    const ways = [`PT ${name}`, `PT. ${name.toUpperCase()}`, `K${name}`, label]
    expect(await found(...ways.map((way) => listed(way, { regencyCode: '16.71' })))).toEqual(
      ways.map(() => [[id], []]),
    )
  })

  it('is an office only of its own regency, and of none a list does not name [A12]', async () => {
    const name = `Dinas ${word()}`
    const { id } = await aPartner(db, officer, { name })
    expect(
      await found(
        listed(name, { regencyCode: '63.07' }),
        listed(name, { regencyCode: '16.71' }),
        listed(name),
      ),
    ).toEqual([
      [[id], []],
      [[], []],
      [[], [id]],
    ])
  })

  it('is only alike when the name is spelled nearly so [A12] [A2]', async () => {
    const name = `Dinas Perhutanan ${word()}`
    const { id } = await aPartner(db, officer, { name })
    expect(await found(listed(name.replace('Perhutanan', 'Perhutanam'), { regencyCode: '63.07' }))).toEqual([
      [[], [id]],
    ])
  })

  it('is of the kind its column or its own name says, and of none when neither does [A12]', () => {
    expect(partnerKindIn('OPD')).toBe('opd')
    expect(partnerKindIn('Perguruan Tinggi')).toBe('perguruan-tinggi')
    expect(partnerKindIn('Perusahaan swasta')).toBe('swasta')
    expect(partnerKindIn('mitra baik')).toBeUndefined()
    const names = {
      'Dinas Kesehatan Kota Palembang': 'opd',
      'PT Karya Contoh': 'swasta',
      'PT Pertamina RU III': 'bumn',
      'Universitas Contoh': 'perguruan-tinggi',
      'RSUD Contoh': 'faskes',
      'Pondok Pesantren Contoh': 'lembaga-keagamaan',
      'LBH Contoh': 'lembaga-bantuan-hukum',
      'PKBM Contoh': 'lembaga-pendidikan-nonformal',
      'Pemerintah Kota Contoh': 'pemda',
      'BNNK Contoh': 'instansi-vertikal',
    }
    for (const [name, kind] of Object.entries(names))
      expect([name, partnerKindOfName(name)]).toEqual([name, kind])
    expect(partnerKindOfName('Sahabat Contoh')).toBeUndefined()
  })
})
