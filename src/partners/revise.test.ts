import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, perform, permissions, reading, roles, system } from '#kernel'
import { findPartner, revise } from '#partners'
import { aDatabase, aKanwil, anActor, aPartner, aUnit, now, partnerTyped } from '#test'

let db: Database
let officer: Actor
let regional: Actor
beforeAll(async () => {
  db = await aDatabase()
  const kanwil = await aKanwil(db)
  officer = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
  regional = await anActor(db, { unit: kanwil })
})

const attempt = (id: string, version: number, over: Record<string, string> = {}, actor = officer) =>
  perform(db, revise, revise.input.parse({ id, version, ...partnerTyped(over) }), actor, now)
const standing = (id: string) => reading(db, officer, (read) => findPartner(read, id))

describe('revising a partner', () => {
  it('keeps what is new, and records what it was before [A1]', async () => {
    const { id, name } = await aPartner(db, officer, { aliases: 'Nama lama' })

    await attempt(id, 1, { name: 'Dinas Kesehatan dan KB', aliases: 'Dinkes KB', note: 'Satu\nDua' })

    expect(await standing(id)).toMatchObject({
      name: 'Dinas Kesehatan dan KB',
      aliases: ['Dinkes KB'],
      note: 'Satu\nDua',
      version: 2,
    })
    const [event] = await reading(db, system, (read) =>
      read
        .selectFrom('event')
        .selectAll()
        .where('subjectId', '=', id)
        .where('act', '=', 'partner.revised')
        .execute(),
    )
    expect(event).toMatchObject({
      before: { name, aliases: 'Nama lama' },
      after: { name: 'Dinas Kesehatan dan KB', aliases: 'Dinkes KB' },
    })
    expect(event?.after).not.toHaveProperty('district')
  })

  it('shows the second of two officers what the first one saved, and loses neither [Q10]', async () => {
    const { id } = await aPartner(db, officer)
    await attempt(id, 1, { name: 'Nama dari Rina' })

    const outcome = await attempt(id, 1, { name: 'Nama dari Budi' })

    expect(outcome).toMatchObject({
      code: 'changed-meanwhile',
      detail: { theirs: { name: 'Nama dari Rina', version: 2 } },
    })
    expect(await standing(id)).toMatchObject({ name: 'Nama dari Rina' })
  })

  it('keeps its own numbers, and may not take those of another', async () => {
    const company = { kind: 'swasta', nib: '1234509876123' }
    const { id } = await aPartner(db, officer, company)
    expect(await attempt(id, 1, company)).toMatchObject({ ok: true })
    const other = await aPartner(db, officer)
    expect(await attempt(other.id, 1, company)).toMatchObject({ code: 'same-nib' })
  })

  it('hangs under its parent, never under itself', async () => {
    const top = await aPartner(db, officer, { kind: 'pemda' })
    const agency = await aPartner(db, officer, { parent: top.name })
    expect(await standing(agency.id)).toMatchObject({ parent: { id: top.id, name: top.name } })

    expect(await attempt(top.id, 1, { parent: agency.name })).toMatchObject({ code: 'parent-loops' })
    expect(await attempt(top.id, 1, { parent: top.name })).toMatchObject({ code: 'parent-loops' })
    expect(await attempt(top.id, 1, { parent: 'Tidak ada' })).toMatchObject({ code: 'parent-unknown' })
  })

  it('tells parents of one name apart by their district', async () => {
    const name = `PT Induk ${crypto.randomUUID()}`
    await aPartner(db, officer, { kind: 'swasta', name })
    const there = await aPartner(db, officer, { kind: 'swasta', name, district: 'Pandawan' })
    const { id } = await aPartner(db, officer)

    expect(await attempt(id, 1, { parent: name })).toMatchObject({ code: 'parent-several' })
    const label = `${name} (Pandawan, Kabupaten Hulu Sungai Tengah)`
    expect(await attempt(id, 1, { parent: label })).toMatchObject({ ok: true })
    expect((await standing(id)).parent?.id).toBe(there.id)
  })

  it('is for the unit that registered it and its Kanwil; for another unit it does not exist [A3]', async () => {
    const { id } = await aPartner(db, officer)
    const elsewhere = await anActor(db)
    await expect(attempt(id, 1, {}, elsewhere)).rejects.toMatchObject({ status: 404 })
    expect(await attempt(id, 1, {}, regional)).toMatchObject({ ok: true })
  })

  it('is for those the table of permissions names, and for nobody else', async () => {
    for (const role of roles) {
      const { id } = await aPartner(db, officer)
      const outcome = attempt(id, 1, {}, { ...officer, roles: [role] }).then(
        ({ ok }) => ok,
        (error) => error.status,
      )
      const allowed = (permissions['partner.revise'] as readonly string[]).includes(role)
      expect([role, await outcome]).toEqual([role, allowed ? true : 403])
    }
  })
})
