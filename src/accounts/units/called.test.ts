import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import { aDatabase, aUnit } from '#test'
import { openUnitDirectory } from './called.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const letters = () =>
  randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)

describe('a unit as lists spell it [A12]', () => {
  it('is found by any spelling of kind and class, its earlier and everyday names [A12]', async () => {
    const town = `Contoh${letters()}`
    const { id } = await aUnit(db, {
      kind: 'lapas',
      class: 'IIA',
      name: `Lapas Kelas IIA ${town}`,
      shortName: `Lapas ${town}`,
      aliases: [`Kedung${town}`],
    })
    const directory = await reading(db, system, openUnitDirectory)
    for (const way of [
      `Lapas Kelas IIA ${town}`,
      `LAPAS KLAS II A ${town.toUpperCase()}`,
      `Lapas Kelas 2A ${town}`,
      `Lapas Kelas II-A ${town}`,
      `Lembaga Pemasyarakatan Klas IIA ${town}`,
      `LP ${town}`,
      `Kedung${town}`,
    ])
      expect([way, directory.called(way).map(({ unitId }) => unitId)]).toEqual([way, [id]])
  })

  it('is not another of the same town, and not one of another class [A12]', async () => {
    const town = `Contoh${letters()}`
    await aUnit(db, { name: `Rutan Kelas IIB ${town}`, shortName: `Rutan ${town}` })
    const big = await aUnit(db, { kind: 'lapas', class: 'I', name: `Lapas Kelas I ${town}`, shortName: 'L1' })
    const small = await aUnit(db, {
      kind: 'lapas',
      class: 'IIA',
      name: `Lapas Kelas IIA ${town}`,
      shortName: 'L2',
    })
    const directory = await reading(db, system, openUnitDirectory)
    const ids = (words: string) => directory.called(words).map(({ unitId }) => unitId)
    expect(ids(`Lapas Klas 1 ${town}`)).toEqual([big.id])
    expect(ids(`Lapas ${town}`).sort()).toEqual([big.id, small.id].sort())
    expect(ids(`Rutan Kelas III ${town}`)).toEqual([])
    expect(ids(`Bapas ${town}`)).toEqual([])
    expect(directory.nearly(`Bapas ${town}`)).toHaveLength(3)
  })
})
