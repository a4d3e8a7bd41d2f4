import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, historyOf, reading, system } from '#kernel'
import { aDatabase, anAccount, aPasswordFor, browserOf, now } from '#test'
import { aVisitor, type Visitor } from '../../../test/given-visitor.ts'

const password = 'kuda hijau membaca peta'
const later = (seconds: number) => ({ clock: () => new Date(now.getTime() + seconds * 1000) })

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

async function aMember() {
  const account = await anAccount(db)
  await aPasswordFor(db, account, password)
  return account
}

const signIn = (visitor: Visitor, username: string, typed = password, more = {}) =>
  visitor.post(to.signIn, { username, password: typed, ...more })

describe('signing in with a local account', () => {
  it('opens the pages, in a cookie that scripts cannot read, and is in the record [Q8] [P3]', async () => {
    const account = await aMember()
    const visitor = aVisitor(db)
    const answer = await signIn(visitor, ` ${account.username.toUpperCase()} `, password, {
      lanjut: to.units,
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(to.units)
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('sesi='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect((await visitor.get(to.units)).status).toBe(200)
    const [event] = await reading(db, system, (read) => historyOf(read, account.id))
    expect(event).toMatchObject({
      act: 'session.begun',
      actorName: account.name,
      actorPost: 'Petugas Kerja Sama',
    })
  })

  it('says the same of an unknown name and of a wrong password [Q8]', async () => {
    const account = await aMember()
    const wrong = await signIn(aVisitor(db), account.username, 'bukan kata sandinya')
    const unknown = await signIn(aVisitor(db), `tidak.ada.${crypto.randomUUID()}`)
    expect([wrong.status, unknown.status]).toEqual([409, 409])
    const sentence = /Nama pengguna atau kata sandi tidak cocok/
    expect(await wrong.text()).toMatch(sentence)
    expect(await unknown.text()).toMatch(sentence)
  })

  it('never shows a typed password again, and asks for what is missing', async () => {
    const html = await (await signIn(aVisitor(db), 'seseorang', 'rahasia-yang-diketik')).text()
    expect(html).not.toContain('rahasia-yang-diketik')
    const empty = await aVisitor(db).post(to.signIn, {})
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Isi nama pengguna')
  })

  it.for([
    'https://jahat.example',
    '//jahat.example',
    '/\\jahat.example',
    '/masuk?lanjut=/masuk',
    'javascript:1',
  ])('does not lead to %s afterwards', async (lanjut) => {
    const account = await aMember()
    const answer = await signIn(aVisitor(db), account.username, password, { lanjut })
    expect(answer.headers.get('location')).toBe(to.home)
  })

  it('is asked of everyone behind the gate, by a page or by 401 for programs', async () => {
    const visitor = aVisitor(db)
    const page = await visitor.get(`${to.units}?cari=a`)
    expect(page.headers.get('location')).toBe(
      `${to.signIn}?lanjut=${encodeURIComponent(`${to.units}?cari=a`)}`,
    )
    const api = await (await browserOf(db)).get(to.units, { accept: 'application/json' })
    expect(api.status).toBe(401)
  })
})

describe('guessing', () => {
  it('slows down for a stranger, while the known device of the victim still enters [Q8]', async () => {
    const account = await aMember()
    const home = aVisitor(db)
    expect((await signIn(home, account.username)).status).toBe(303)

    const thief = aVisitor(db)
    for (let guess = 0; guess < 5; guess += 1) await signIn(thief, account.username, `tebakan ${guess}`)
    const stopped = await signIn(thief, account.username)
    expect(stopped.status).toBe(409)
    expect(await stopped.text()).toContain('Terlalu banyak percobaan. Tunggu 2 detik')

    const marks = new Map([['perangkat', home.cookies.get('perangkat') ?? '']])
    expect((await signIn(aVisitor(db, {}, marks), account.username)).status).toBe(303)
  })

  it('may go on after the time that was said, and waits longer after each failure [Q8]', async () => {
    const { username } = await aMember()
    for (let guess = 0; guess < 5; guess += 1) await signIn(aVisitor(db), username, 'salah sekali')
    expect(await (await signIn(aVisitor(db, later(1)), username)).text()).toContain('Tunggu 1 detik')
    await signIn(aVisitor(db, later(3)), username, 'salah lagi')
    expect(await (await signIn(aVisitor(db, later(4)), username)).text()).toContain('Tunggu 3 detik')
    expect((await signIn(aVisitor(db, later(8)), username)).status).toBe(303)
  })

  it('counts a hundred guesses at once as a hundred [Q8]', async () => {
    const { username } = await aMember()
    const guesses = Array.from({ length: 20 }, (_, at) => signIn(aVisitor(db), username, `sekaligus ${at}`))
    const pages = await Promise.all((await Promise.all(guesses)).map((answer) => answer.text()))
    expect(pages.filter((page) => page.includes('Terlalu banyak percobaan'))).toHaveLength(15)
  })
})

describe('the list of invented people', () => {
  it('lets in as anyone in sample mode, and does not exist otherwise [Q7]', async () => {
    const account = await anAccount(db, { name: 'Rekaan Belaka' })
    const sample = aVisitor(db, { sample: true })
    expect(await (await sample.get(to.signIn)).text()).toContain('Masuk sebagai Rekaan Belaka')
    expect((await sample.post(to.signInAs, { post: account.postId })).status).toBe(303)
    expect(await (await sample.get(to.account)).text()).toContain('Rekaan Belaka')

    const real = aVisitor(db)
    expect(await (await real.get(to.signIn)).text()).not.toContain('Masuk sebagai')
    expect((await real.post(to.signInAs, { post: account.postId })).status).toBe(404)
  })
})
