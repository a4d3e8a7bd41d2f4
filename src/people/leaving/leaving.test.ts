import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import {
  aDatabase,
  aHandover,
  aNumberedPerson,
  anActor,
  anOffer,
  browserOf,
  did,
  refusalOf,
  today,
} from '#test'
import { registerCodes, statusCodes } from '../kinds.ts'
import { bookFits, statusBy } from '../moves/status-by.ts'
import { findPerson } from '../person.ts'
import { registrationsOf } from '../registrations.ts'
import { changeRegister } from './change-register.ts'
import { release } from './release.ts'

let db: Database
let at: Awaited<ReturnType<typeof aHandover>>
beforeAll(async () => {
  db = await aDatabase()
  at = await aHandover(db)
})

const fileOf = (actor: Actor, id: string) => reading(db, actor, (read) => findPerson(read, id, actor))
const linesOf = (actor: Actor, id: string) => reading(db, actor, (read) => registrationsOf(read, id))
const left = { version: '1', on: today, closedAs: 'served' }

describe('a person who goes free [F1]', () => {
  it('is a former inmate with a closed register, and comes back with a new number on the same file [F1] [F10]', async () => {
    const person = await aNumberedPerson(db, at.sender, { wing: 'Melati' })
    const browser = await browserOf(db, at.sender)
    expect((await browser.post(`/warga-binaan/${person.id}/bebas`, left)).status).toBe(303)
    expect(await fileOf(at.sender, person.id)).toMatchObject({ status: 'former', wing: null, version: 2 })
    expect(await linesOf(at.sender, person.id)).toMatchObject([{ toOn: today, closedAs: 'served' }])
    expect(await (await browser.get(`/warga-binaan/${person.id}`)).text()).toContain('Bebas murni')

    const again = { version: '2', code: 'A.I', number: `A.I ${person.number}`, on: today }
    expect((await browser.post(`/warga-binaan/${person.id}/register`, again)).status).toBe(303)
    expect(await fileOf(at.sender, person.id)).toMatchObject({ status: 'detainee' })
    expect(await linesOf(at.sender, person.id)).toHaveLength(2)
  })

  it('ends guidance as a former client, which nobody but a client can [F1]', async () => {
    const client = await aNumberedPerson(db, at.receiver, { status: 'client', code: 'klien' })
    const inmate = await aNumberedPerson(db, at.sender)
    const ends = { ...left, closedAs: 'guidance-ended' }
    expect(await refusalOf(db, at.sender, release, { id: inmate.id, ...ends })).toBe('not-so')
    expect(await refusalOf(db, at.receiver, release, { id: client.id, ...left })).toBe('not-so')
    await did(db, at.receiver, release, { id: client.id, ...ends })
    expect(await fileOf(at.receiver, client.id)).toMatchObject({ status: 'former' })
  })

  it('leaves on a day that has come and after the register began, once, and not while on the way [F1]', async () => {
    const person = await aNumberedPerson(db, at.sender)
    const refused = (over: object) => refusalOf(db, at.sender, release, { id: person.id, ...left, ...over })
    expect(await refused({ on: '2027-03-11' })).toBe('leaves-later')
    expect(await refused({ on: '2026-11-01' })).toBe('before-it-began')
    expect(await refused({ version: '7' })).toBe('changed-meanwhile')
    await anOffer(db, at.sender, [person], at.bapas)
    expect(await refused({})).toBe('moving')
    const other = await aNumberedPerson(db, at.sender)
    await did(db, at.sender, release, { id: other.id, ...left })
    expect(await refusalOf(db, at.sender, release, { id: other.id, ...left, version: '2' })).toBe(
      'left-already',
    )
  })
})

describe('a new register of the same unit [F1]', () => {
  it('closes the line before, keeps its number readable, and makes a detainee an inmate [F1]', async () => {
    const person = await aNumberedPerson(db, at.sender, { status: 'detainee', code: 'A.III' })
    const typed = { id: person.id, version: '1', code: 'B.I', number: `B ${person.number}`, on: today }
    expect(await refusalOf(db, at.sender, changeRegister, { ...typed, number: person.number })).toBe(
      'number-taken',
    )
    expect(await refusalOf(db, at.sender, changeRegister, { ...typed, code: 'klien' })).toBe('wrong-book')
    await did(db, at.sender, changeRegister, typed)
    expect(await fileOf(at.sender, person.id)).toMatchObject({ status: 'inmate' })
    expect(await linesOf(at.sender, person.id)).toContainEqual(
      expect.objectContaining({ number: person.number, toOn: today, closedAs: 'renumbered' }),
    )
  })

  it('always makes a living status of the book, and a client only in a Bapas [F1]', () => {
    const kinds = ['lapas', 'rutan', 'lpka', 'bapas'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...registerCodes),
        fc.constantFrom(...kinds),
        fc.constantFrom(...statusCodes),
        (code, kind, was) => {
          fc.pre(bookFits(code, kind))
          const status = statusBy(code, kind, was)
          expect(status).not.toBe('former')
          expect(status === 'client').toBe(kind === 'bapas')
        },
      ),
    )
  })
})

describe('who may [P1]', () => {
  it.for(['unit-head', 'programme-officer', 'cooperation-officer'] as const)(
    'does not let %s release or renumber anybody [P1]',
    async (role) => {
      const person = await aNumberedPerson(db, at.sender)
      const browser = await browserOf(db, await anActor(db, { unit: at.lapas, roles: [role] }))
      expect((await browser.get(`/warga-binaan/${person.id}/bebas`)).status).toBe(403)
      expect((await browser.post(`/warga-binaan/${person.id}/bebas`, left)).status).toBe(403)
      expect((await browser.post(`/warga-binaan/${person.id}/register`, {})).status).toBe(403)
      expect((await browser.post(`/warga-binaan/${person.id}/gabungkan`, {})).status).toBe(403)
    },
  )

  it('hides the file of another unit from all of it [P1]', async () => {
    const person = await aNumberedPerson(db, at.sender)
    const browser = await browserOf(db, at.receiver)
    for (const page of ['bebas', 'register', 'gabungkan', 'pisahkan'])
      expect((await browser.get(`/warga-binaan/${person.id}/${page}`)).status).toBe(404)
    expect((await browser.post(`/warga-binaan/${person.id}/bebas`, left)).status).toBe(404)
  })
})
