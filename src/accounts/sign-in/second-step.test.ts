import { generateSync } from 'otplib'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import type { Database } from '#kernel'
import { aDatabase, anAccount, anActor, aPasswordFor, aSession, aUnit, browserOf, now } from '#test'
import { aVisitor, type Visitor } from '../../../test/given-visitor.ts'

const password = 'kuda hijau membaca peta'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

async function aMember() {
  const account = await anAccount(db)
  await aPasswordFor(db, account, password)
  return account
}

const signIn = (visitor: Visitor, username: string) => visitor.post(to.signIn, { username, password })

async function setSecondFactor(visitor: Visitor, at = now): Promise<string> {
  const html = await (await visitor.get(to.accountSecondFactor)).text()
  const sealed = /name="secret" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')
  const set = await visitor.post(to.accountSecondFactor, { secret: sealed, code: codeOf(secret, at) })
  expect(set.status).toBe(303)
  return secret
}

const codeOf = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })

describe('the second step', () => {
  it('is asked once it is set; a code opens once and never again [Q8]', async () => {
    const { username } = await aMember()
    const visitor = aVisitor(db)
    await signIn(visitor, username)
    const secret = await setSecondFactor(visitor)

    const at = new Date(now.getTime() + 60_000)
    const code = codeOf(secret, at)
    const first = aVisitor(db, { clock: () => at })
    expect((await signIn(first, username)).headers.get('location')).toBe(to.secondStep)
    expect((await first.get(to.units)).headers.get('location')).toContain(to.signIn)
    expect((await first.post(to.secondStep, { code })).headers.get('location')).toBe(to.home)
    expect((await first.get(to.units)).status).toBe(200)

    const second = aVisitor(db, { clock: () => at })
    await signIn(second, username)
    const replayed = await second.post(to.secondStep, { code })
    expect(replayed.status).toBe(409)
    expect(await replayed.text()).toContain('Kode salah atau sudah dipakai')
  })

  it('does not take the code with which it was set, nor a step without the password [Q8]', async () => {
    const { username } = await aMember()
    const visitor = aVisitor(db)
    await signIn(visitor, username)
    const secret = await setSecondFactor(visitor)
    const other = aVisitor(db)
    expect((await other.post(to.secondStep, { code: codeOf(secret, now) })).headers.get('location')).toBe(
      to.signIn,
    )
    await signIn(other, username)
    expect((await other.post(to.secondStep, { code: codeOf(secret, now) })).status).toBe(409)
  })

  it('takes each recovery code once, also when two come at the same moment [Q8]', async () => {
    const { username } = await aMember()
    const visitor = aVisitor(db)
    await signIn(visitor, username)
    await setSecondFactor(visitor)
    expect((await visitor.post(to.accountRecoveryCodes, {})).status).toBe(303)
    const html = await (await visitor.get(to.accountRecoveryCodes)).text()
    const codes = [...html.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})</g)].map((found) => found[1] ?? '')
    expect(new Set(codes).size).toBe(10)

    const tries = await Promise.all(
      [1, 2].map(async () => {
        const thief = aVisitor(db)
        await signIn(thief, username)
        return (await thief.post(to.secondStep, { code: ` ${(codes[0] ?? '').toUpperCase()} ` })).status
      }),
    )
    expect(tries.sort()).toEqual([303, 409])
    const afterwards = aVisitor(db, { clock: () => new Date(now.getTime() + 601_000) }, visitor.cookies)
    const hidden = await (await afterwards.get(to.accountRecoveryCodes)).text()
    expect(hidden).not.toContain(codes[1])
    expect(hidden).toContain('9 kode belum dipakai')
  })

  it('must be set by administrators and by those above the units, before anything else [Q8]', async () => {
    const unit = await aUnit(db)
    const admin = await anActor(db, { unit, roles: ['administrator'] })
    const cookie = (await aSession(db, admin, now)).slice('sesi='.length)
    const visitor = aVisitor(db, {}, new Map([['sesi', cookie]]))
    expect((await visitor.get(to.units)).headers.get('location')).toBe(to.accountSecondFactor)
    await setSecondFactor(visitor)
    expect((await visitor.get(to.units)).status).toBe(200)
    const officer = await browserOf(db, await anActor(db, { unit }))
    expect((await officer.get(to.units)).status).toBe(200)
  })
})
