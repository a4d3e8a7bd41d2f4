import { beforeAll, describe, expect, it } from 'vitest'
import { changeUnit, findUnit, foundUnit, lineageOn, type Unit, unitOn, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type Actor, type Database, type Db, historyOf, perform, reading, system } from '#kernel'
import { aDatabase, aKanwil, anActor, aUnit, browserOf, now, theCentre } from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const as = <T>(actor: Actor, work: (db: Db) => Promise<T>) => reading(db, actor, work)
const administrator = (unit: Unit) => anActor(db, { unit, roles: ['administrator'] })

function changing(unit: Unit, over: Record<string, unknown> = {}) {
  return changeUnit.input.parse({
    ...unit,
    class: unit.class ?? undefined,
    parentId: unit.parentId ?? undefined,
    letterCode: undefined,
    regency: undefined,
    province: undefined,
    basis: 'Keputusan Menteri 1/2026',
    from: '2026-01-05',
    ...over,
  })
}

describe('a unit and its periods', () => {
  it('an agreement of 2021 sees the ministry of 2021 [P1]', async () => {
    const { ministry } = await theCentre(db)
    const rutan = await aUnit(db)

    const then = await as(system, (read) => unitOn(read, ministry.id, '2021-05-03'))
    const today = await as(system, (read) => unitOn(read, ministry.id, '2026-11-20'))
    const letterhead = await as(system, (read) => lineageOn(read, rutan.id, '2021-05-03'))

    expect(then?.name).toBe('Kementerian Hukum dan Hak Asasi Manusia')
    expect(today?.name).toBe('Kementerian Imigrasi dan Pemasyarakatan')
    expect(letterhead.map(({ kind }) => kind)).toEqual(['rutan', 'kanwil', 'ditjenpas', 'ministry'])
    expect(letterhead.at(-1)?.shortName).toBe('Kemenkumham')
  })

  it('a new name begins a new period and leaves the old one as it was, with both in the record [P1] [P3]', async () => {
    const unit = await aUnit(db)
    const name = `${unit.name} Baru`
    const outcome = await perform(db, changeUnit, changing(unit, { name }), await administrator(unit), now)

    expect(outcome.ok).toBe(true)
    expect((await as(system, (read) => unitOn(read, unit.id, '2026-01-04')))?.name).toBe(unit.name)
    expect((await as(system, (read) => unitOn(read, unit.id, '2026-01-05')))?.name).toBe(name)
    const [event] = await as(system, (read) => historyOf(read, unit.id))
    expect(event).toMatchObject({ act: 'unit.changed', before: { name: unit.name }, after: { name } })
  })

  it('a slip of the pen is corrected without a new period', async () => {
    const unit = await aUnit(db)
    const name = `${unit.name} Betul`
    await perform(
      db,
      changeUnit,
      changing(unit, { name, from: '2010-01-01' }),
      await administrator(unit),
      now,
    )
    expect((await as(system, (read) => unitOn(read, unit.id, '2015-01-01')))?.name).toBe(name)
  })

  it.for([
    ['in-the-future', { from: '2027-03-11' }],
    ['before-this-period', { from: '2009-12-31' }],
    ['kind-of-another-level', { kind: 'kanwil' }],
    ['needs-parent', { parentId: undefined }],
  ] as const)('a change is refused when %s, and leaves no trace', async ([code, over]) => {
    const unit = await aUnit(db)
    const outcome = await perform(db, changeUnit, changing(unit, over), await administrator(unit), now)
    expect(outcome).toMatchObject({ ok: false, code })
    expect(await as(system, (read) => findUnit(read, unit.id))).toEqual(unit)
  })

  it('two administrators who change one unit never overwrite each other silently [Q10]', async () => {
    const unit = await aUnit(db)
    const admin = await administrator(unit)
    await perform(db, changeUnit, changing(unit, { regency: 'Hulu Sungai Tengah' }), admin, now)
    const late = await perform(db, changeUnit, changing(unit, { regency: 'Balangan' }), admin, now)
    expect(late).toMatchObject({ ok: false, code: 'changed-meanwhile' })
    expect(late).toMatchObject({ detail: { theirs: { regency: 'Hulu Sungai Tengah', version: 2 } } })
  })
})

describe('who reaches a unit', () => {
  it('a unit that moves to another Kanwil is seen by the new one and no longer by the old [P1]', async () => {
    const [from, to] = [await aKanwil(db), await aKanwil(db)]
    const unit = await aUnit(db, { parentId: from.id })
    const staff = await anActor(db, { unit })
    const [before, after] = [await anActor(db, { unit: from }), await anActor(db, { unit: to })]
    const outcome = await perform(db, changeUnit, changing(unit, { parentId: to.id }), system, now)
    expect(outcome.ok).toBe(true)

    const seenBy = async (actor: Actor) =>
      (await as(actor, (read) => unitsWithin(read, actor))).map(({ id }) => id)
    expect(await seenBy(before)).toEqual([from.id])
    expect(await seenBy(after)).toEqual([to.id, unit.id])
    const posts = (actor: Actor) =>
      as(actor, (read) => read.selectFrom('post').select('id').where('id', '=', staff.postId).execute())
    expect(await posts(before)).toEqual([])
    expect(await posts(after)).toEqual([{ id: staff.postId }])
  })

  it('an administrator founds units below the own Kanwil, and nowhere else [P1]', async () => {
    const [own, other] = [await aKanwil(db), await aKanwil(db)]
    const admin = await administrator(own)
    const facts = (parentId: string) =>
      foundUnit.input.parse({
        name: `Lapas ${crypto.randomUUID()}`,
        shortName: 'Lapas',
        kind: 'lapas',
        parentId,
        timeZone: 'Asia/Makassar',
        validFrom: '2020-01-01',
        basis: 'Keputusan Menteri',
      })
    expect((await perform(db, foundUnit, facts(own.id), admin, now)).ok).toBe(true)
    await expect(perform(db, foundUnit, facts(other.id), admin, now)).rejects.toMatchObject({ status: 404 })
  })
})

describe('the pages of units', () => {
  it('lead from founding to the new unit, its period and its other names', async () => {
    const kanwil = await aKanwil(db)
    const browser = await browserOf(db, await administrator(kanwil), { sample: true })
    const name = `Bapas Kelas II ${crypto.randomUUID()}`
    const typed = {
      name,
      shortName: 'Bapas Contoh',
      kind: 'bapas',
      parentId: kanwil.id,
      timeZone: 'Asia/Makassar',
      validFrom: '2019-02-01',
      basis: 'Keputusan Menteri 5/2019',
      aliases: 'Bapas Lama\r\nBalai <b>Contoh</b>',
    }
    const made = await browser.post(to.newUnit, typed)
    expect(made.status).toBe(303)
    const html = await (await browser.get(made.headers.get('location') ?? '')).text()
    expect(html).toContain(name)
    expect(html).toContain('Sejak 1 Feb 2019')
    expect(html).toContain('Balai &lt;b&gt;Contoh&lt;/b&gt;')
    expect(await (await browser.get(`${to.units}?cari=Bapas+Lama`)).text()).toContain(name)

    const again = await browser.post(to.newUnit, { ...typed, basis: '' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Isi dasar keputusan atau sumbernya')
  })

  it('show the change form with what stands there, and both versions after a clash [Q10]', async () => {
    const unit = await aUnit(db)
    const browser = await browserOf(db, await administrator(unit), { sample: true })
    expect(await (await browser.get(to.changeUnit(unit.id))).text()).toContain(`value="${unit.name}"`)
    const typed = { ...fieldsOf(unit), from: '2026-02-02', basis: 'SK 1', version: '1' }
    expect((await browser.post(to.changeUnit(unit.id), { ...typed, regency: 'Tapin' })).status).toBe(303)
    const late = await browser.post(to.changeUnit(unit.id), { ...typed, regency: 'Balangan' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('value="Balangan"')
    expect(html).toContain('Tapin')
    expect(html).toContain('Rekan Anda menyimpan perubahan lebih dahulu')
  })

  it('open for everyone, but another unit shows no people and no way to change it [P1]', async () => {
    const unit = await aUnit(db)
    await anActor(db, { unit, name: 'Rahasia Namanya' })
    const elsewhere = await browserOf(db, await administrator(await aUnit(db)), { sample: true })
    const html = await (await elsewhere.get(to.unit(unit.id))).text()
    expect(html).toContain(unit.name)
    expect(html).not.toContain('Rahasia Namanya')
    expect((await elsewhere.get(to.changeUnit(unit.id))).status).toBe(404)
    const typed = { ...fieldsOf(unit), from: '2026-02-02', basis: 'SK 1', version: '1' }
    expect((await elsewhere.post(to.changeUnit(unit.id), typed)).status).toBe(404)
  })
})

function fieldsOf(unit: Unit): Record<string, string> {
  const { name, shortName, kind, timeZone } = unit
  return { name, shortName, kind, timeZone, class: unit.class ?? '', parentId: unit.parentId ?? '' }
}
