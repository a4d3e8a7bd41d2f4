import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import { aCsv, aDatabase, anActor, aUnit, browserOf, today, workOnImports } from '#test'
import type { ImportKind } from './kind.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const aRegistrar = async () =>
  anActor(db, { unit: await aUnit(db, { province: 'Sumatera Selatan' }), roles: ['registrar'] })

const namesOf = async ({ scope }: Actor) => {
  const people = await reading(db, system, (read) =>
    read
      .selectFrom('person')
      .select('name')
      .where('unitId', '=', scope?.unitId ?? '')
      .execute(),
  )
  return people.map(({ name }) => name).sort()
}

/** A list of so many people, uploaded and mapped; nothing of it is read yet. */
async function aWaitingList(count: number, survey = () => workOnImports(db)) {
  const registrar = await aRegistrar()
  const browser = await browserOf(db, registrar)
  const names = Array.from({ length: count }, (_, at) => `Orang ${letters(at)}`)
  const rows = names.map((name, at) => [`B.I ${at + 1}/2026`, name])
  const begun = await browser.post('/impor/warga-binaan/baru', {
    asOf: today,
    origin: 'sdp',
    file: aCsv([['No Registrasi', 'Nama'], ...rows]),
  })
  const address = begun.headers.get('location') ?? ''
  await survey()
  await browser.post(`${address}/kolom`, { 'kolom-0': 'number', 'kolom-1': 'name', version: '1' })
  return {
    registrar,
    names: names.sort(),
    apply: () => browser.post(`${address}/terapkan`, { version: '3' }),
    page: async () => (await browser.get(address)).text(),
  }
}

const letters = (at: number) =>
  [...at.toString(26)].map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Number.parseInt(digit, 26)]).join('')

/** The program dies with this call of a step of a kind: what the step wrote before is not kept. */
function dyingAt(step: 'compare' | 'apply', call: number) {
  let calls = 0
  return (kind: ImportKind): ImportKind => ({
    ...kind,
    async [step](...given: never[]) {
      const done = await (kind[step] as (...all: never[]) => Promise<never>)(...given)
      calls += 1
      if (calls === call) throw new Error('killed')
      return done
    },
  })
}

describe('work on imports [Q4] [A12] [F3]', () => {
  it('loses nothing and doubles nothing when it dies while reading, in any part [Q4] [A12]', async () => {
    for (const part of [1, 2, 3]) {
      const { registrar, names, apply } = await aWaitingList(4_100)
      await expect(workOnImports(db, undefined, dyingAt('compare', part))).rejects.toThrow('killed')
      await workOnImports(db)
      await apply()
      await workOnImports(db)
      expect([part, await namesOf(registrar)]).toEqual([part, names])
    }
  })

  it('loses nothing and doubles nothing when it dies while applying, in any part [Q4] [A12]', async () => {
    for (const part of [1, 2, 3]) {
      const { registrar, names, apply } = await aWaitingList(4_100)
      await workOnImports(db)
      await apply()
      await expect(workOnImports(db, undefined, dyingAt('apply', part))).rejects.toThrow('killed')
      // a part is 2,000 lines of the list, its heading among them
      expect((await namesOf(registrar)).length).toBe(Math.max(0, 2_000 * (part - 1) - 1))
      await workOnImports(db)
      expect([part, await namesOf(registrar)]).toEqual([part, names])
    }
  })

  it('goes on with the lists of others when one list fails, and tries that one again [Q4]', async () => {
    const bad = await aWaitingList(2)
    const badUnit = bad.registrar.scope?.unitId
    const failing = (kind: ImportKind): ImportKind => ({
      ...kind,
      compare: (view, job, rows) =>
        job.unitId === badUnit ? Promise.reject(new Error('broken')) : kind.compare(view, job, rows),
    })
    const trying = () => workOnImports(db, undefined, failing)
    const good = await aWaitingList(3, () => trying().catch(() => undefined))
    await expect(trying()).rejects.toThrow('broken')
    expect(await good.page()).toContain('Yang akan terjadi')
    expect(await bad.page()).toContain('Sedang dibaca')
    await workOnImports(db)
    expect(await bad.page()).toContain('Yang akan terjadi')
  })

  it('is done once when two programs do it at the same time [Q4]', async () => {
    const { registrar, names, apply } = await aWaitingList(2_500)
    await Promise.all([workOnImports(db), workOnImports(db)])
    await apply()
    await Promise.all([workOnImports(db), workOnImports(db)])
    expect(await namesOf(registrar)).toEqual(names)
  })
})
