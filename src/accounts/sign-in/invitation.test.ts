import { beforeAll, describe, expect, it } from 'vitest'
import { firstAdministratorCode, invitationToken } from '#accounts'
import { to } from '#addresses'
import { type Database, openDatabase } from '#kernel'
import { aDatabase, anAccount, now, secrets } from '#test'
import { aVisitor, type Visitor } from '../../../test/given-visitor.ts'
import { freshDatabase } from '../../../test/worker-database.ts'

const password = 'kuda hijau membaca peta'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const signIn = (visitor: Visitor, username: string) => visitor.post(to.signIn, { username, password })

describe('an invitation', () => {
  const link = (invitationId: string) => to.invitation(invitationToken(secrets, invitationId))
  const typed = { password, again: password }

  it('sets a password once, and then leads nowhere [Q8]', async () => {
    const account = await anAccount(db)
    const visitor = aVisitor(db)
    expect(await (await visitor.get(link(account.invitationId))).text()).toContain(account.username)
    const set = await visitor.post(link(account.invitationId), typed)
    expect(set.headers.get('location')).toBe(`${to.signIn}?siap`)
    expect((await visitor.get(link(account.invitationId))).status).toBe(410)
    expect((await visitor.post(link(account.invitationId), typed)).status).toBe(410)
    expect((await signIn(visitor, account.username)).status).toBe(303)
  })

  it('ends after seven days, and cannot be made up [Q8]', async () => {
    const account = await anAccount(db)
    const week = aVisitor(db, { clock: () => new Date(now.getTime() + 7 * 86_400_000 + 1000) })
    expect((await week.get(link(account.invitationId))).status).toBe(410)
    const forged = to.invitation(`${account.invitationId}.${'a'.repeat(40)}`)
    expect((await aVisitor(db).get(forged)).status).toBe(410)
    expect((await aVisitor(db).get(to.invitation('bukan-tautan'))).status).toBe(410)
  })

  it.for([
    ['Kata sandi paling sedikit 12 huruf', { password: 'pendek', again: 'pendek' }],
    ['terlalu mudah ditebak', { password: 'password123456', again: 'password123456' }],
    ['Kedua kata sandi tidak sama', { password, again: `${password}!` }],
  ] as const)('refuses a password: %s', async ([sentence, fields]) => {
    const account = await anAccount(db)
    const answer = await aVisitor(db).post(link(account.invitationId), fields)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(sentence)
  })
})

describe('the first administrator', () => {
  it('is made once, with the code of the console, while there is no account [Q8]', async () => {
    const empty = openDatabase(await freshDatabase(), () => undefined)
    const code = (await firstAdministratorCode(empty, secrets)) ?? ''
    const visitor = aVisitor(empty)
    const facts = { name: 'Hj. Noor', username: 'noor', password, again: password }
    expect((await visitor.get(to.signIn)).headers.get('location')).toBe(to.firstAdministrator)
    expect((await visitor.get(to.firstAdministrator)).status).toBe(200)
    expect((await visitor.post(to.firstAdministrator, { ...facts, code: 'AAAA-BBBB' })).status).toBe(409)
    expect((await visitor.post(to.firstAdministrator, { ...facts, code: code.toLowerCase() })).status).toBe(
      303,
    )

    expect(await firstAdministratorCode(empty, secrets)).toBeUndefined()
    expect((await visitor.get(to.firstAdministrator)).headers.get('location')).toBe(to.signIn)
    const again = await visitor.post(to.firstAdministrator, { ...facts, username: 'lain', code })
    expect(again.headers.get('location')).toBe(to.signIn)
    expect((await signIn(visitor, 'noor')).headers.get('location')).toBe(to.home)
    await empty.destroy()
  })
})
