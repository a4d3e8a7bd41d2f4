import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, perform, reading } from '#kernel'
import { addContact, contactsOf, endContact, merge, reviseContact } from '#partners'
import { aDatabase, anActor, aPartner, browserOf, did, now, refusalOf } from '#test'

let db: Database
let officer: Actor
let elsewhere: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db)
  elsewhere = await anActor(db)
})

const add = (id: string, over: Record<string, string> = {}, actor = officer) => {
  const typed = { id, name: 'Budi Santoso', position: 'Sekretaris', email: 'Budi@dinas.go.id', ...over }
  return perform(db, addContact, addContact.input.parse(typed), actor, now)
}
const end = (id: string, contact: string, endedOn = '2027-03-10', actor = officer) =>
  perform(db, endContact, { id, contact, endedOn }, actor, now)
const contacts = (id: string) => reading(db, officer, (read) => contactsOf(read, id))
const addedBy = async (id: string, over = {}, actor = officer) => {
  const outcome = await add(id, over, actor)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.result.id
}

describe('the contacts of a partner [A1]', () => {
  it('come after the first one, unless the keeper puts one first', async () => {
    const { id } = await aPartner(db, officer)
    await add(id)
    await add(id, { name: 'Sri Handayani', isPrimary: 'ya' })
    expect((await contacts(id)).map(({ name, isPrimary }) => [name, isPrimary])).toEqual([
      ['Sri Handayani', true],
      ['Rina Wati', false],
      ['Budi Santoso', false],
    ])
    expect((await contacts(id)).at(-1)?.email).toBe('budi@dinas.go.id')
  })

  it('may be added by every unit, but only the keeper says who comes first [A3]', async () => {
    const { id } = await aPartner(db, officer)
    expect(await add(id, { isPrimary: 'ya' }, elsewhere)).toMatchObject({ code: 'not-the-keeper' })
    expect(await add(id, {}, elsewhere)).toMatchObject({ ok: true })
    expect(await add(id, { name: 'BUDI SANTOSO' })).toMatchObject({ code: 'already-there' })
  })

  it('end on a day that has come, and the next one becomes the first', async () => {
    const { id } = await aPartner(db, officer)
    const [first] = await contacts(id)
    const next = await addedBy(id, {}, elsewhere)

    expect(await end(id, first?.id ?? '', '2027-03-11')).toMatchObject({ code: 'in-the-future' })
    expect(await end(id, first?.id ?? '')).toMatchObject({ ok: true })

    expect(await contacts(id)).toMatchObject([{ id: next, isPrimary: true }])
    expect(await end(id, first?.id ?? '')).toMatchObject({ code: 'already-ended' })
    expect(await end(id, next)).toMatchObject({ code: 'the-only-one' })
  })

  it('never end all at once, not even when two officers end the last two at one moment', async () => {
    const { id } = await aPartner(db, officer)
    const [first] = await contacts(id)
    const second = await addedBy(id)
    const outcomes = await Promise.all([end(id, first?.id ?? ''), end(id, second)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await contacts(id)).toMatchObject([{ isPrimary: true }])
  })

  it('are ended by the unit that recorded them or by the keeper; for others they do not exist', async () => {
    const { id } = await aPartner(db, officer)
    const [first] = await contacts(id)
    const theirs = await addedBy(id, {}, elsewhere)
    const other = await aPartner(db, officer)

    await expect(end(id, first?.id ?? '', '2027-03-10', elsewhere)).rejects.toMatchObject({ status: 404 })
    await expect(end(other.id, first?.id ?? '')).rejects.toMatchObject({ status: 404 })
    expect(await end(id, theirs, '2027-03-10', elsewhere)).toMatchObject({ ok: true })
  })

  it('stand in the history of their partner', async () => {
    const { id } = await aPartner(db, officer)
    const contact = await addedBy(id)
    await end(id, contact)
    const events = await reading(db, officer, (read) =>
      read.selectFrom('event').select(['act', 'about']).where('subjectId', '=', contact).execute(),
    )
    expect(events.map(({ act }) => act).sort()).toEqual(['partner.contact-added', 'partner.contact-ended'])
    for (const event of events) expect(event.about).toContain(id)
  })
})

describe('a contact that is revised [A1]', () => {
  const typed = { name: 'Budi Santoso', position: 'Kepala Dinas', phone: '0517 41031' }

  it('gets roles, and the keeper may put it first', async () => {
    const { id } = await aPartner(db, officer)
    const contact = await addedBy(id)
    const browser = await browserOf(db, officer)
    const address = `/mitra/${id}/kontak/${contact}`
    expect(await (await browser.get(address)).text()).toContain('Penanda tangan')
    const fields = { ...typed, version: '1', roles: ['signatory', 'relations'], isPrimary: 'ya' }
    expect((await browser.post(address, fields)).status).toBe(303)
    expect(await contacts(id)).toMatchObject([
      {
        id: contact,
        position: 'Kepala Dinas',
        email: null,
        roles: ['signatory', 'relations'],
        isPrimary: true,
      },
      { name: 'Rina Wati', isPrimary: false },
    ])
    expect(await (await browser.get(`/mitra/${id}`)).text()).toContain(
      'Penanda tangan · Humas atau CSR · kontak utama',
    )
  })

  it('is for who recorded it and who keeps the partner; two who write at once lose nothing [Q10]', async () => {
    const { id } = await aPartner(db, officer)
    const contact = await addedBy(id, {}, elsewhere)
    const change = { id, contact, version: 1, ...typed }
    await expect(did(db, await anActor(db), reviseContact, change)).rejects.toMatchObject({ status: 404 })
    expect(await refusalOf(db, elsewhere, reviseContact, { ...change, isPrimary: 'ya' })).toBe(
      'not-the-keeper',
    )
    await did(db, elsewhere, reviseContact, change)
    expect(await refusalOf(db, officer, reviseContact, change)).toBe('changed-meanwhile')
  })

  it('belongs to a merged record: it may be revised and ended, and the first one stays first', async () => {
    const [mine, theirs] = [await aPartner(db, officer), await aPartner(db, officer, { contactName: 'Sri' })]
    await did(db, officer, merge, { id: mine.id, other: theirs.id, stays: mine.id, reason: 'Sama' })
    const [first, sri] = await contacts(mine.id)
    expect([first, sri]).toMatchObject([
      { name: 'Rina Wati', isPrimary: true },
      { name: 'Sri', isPrimary: false },
    ])
    await did(db, officer, reviseContact, {
      id: mine.id,
      contact: sri?.id,
      version: 1,
      ...typed,
      name: 'Sri Ayu',
    })
    expect(await end(mine.id, sri?.id ?? '')).toMatchObject({ ok: true })
    expect((await contacts(mine.id)).map(({ name }) => name)).toEqual(['Rina Wati'])
  })
})
