import { beforeAll, describe, expect, it } from 'vitest'
import { givePost } from '#accounts'
import { to } from '#addresses'
import { type Actor, type Database, perform, system } from '#kernel'
import { aDatabase, anAccount, anActor, aPasswordFor, aSession, aUnit, browserOf, now } from '#test'
import { aVisitor } from '../../../test/given-visitor.ts'

const password = 'kuda hijau membaca peta'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

async function visitorAs(actor: Actor, at = now) {
  const cookie = (await aSession(db, actor, at)).slice('sesi='.length)
  return aVisitor(db, {}, new Map([['sesi', cookie]]))
}

describe('sessions', () => {
  it('are listed with their devices and can be ended one by one [Q8]', async () => {
    const actor = await anActor(db)
    const [here, there] = [await visitorAs(actor), await visitorAs(actor)]
    const html = await (await here.get(to.account)).text()
    expect(html).toContain('Chrome di Windows')
    expect(html).toContain('Sesi ini')
    const end = /action="(\/akun\/sesi\/[^"]+\/akhiri)"/.exec(html)?.[1] ?? ''
    expect((await here.post(end, {})).headers.get('location')).toBe(to.account)
    expect((await there.get(to.account)).headers.get('location')).toContain(to.signIn)
    expect((await here.get(to.account)).status).toBe(200)
  })

  it('can all be ended but the one in use [Q8]', async () => {
    const actor = await anActor(db)
    const [here, ...others] = await Promise.all([visitorAs(actor), visitorAs(actor), visitorAs(actor)])
    await here?.post(to.endOtherSessions, {})
    for (const other of others) expect((await other.get(to.account)).status).toBe(303)
    expect((await here?.get(to.account))?.status).toBe(200)
  })

  it('of somebody else do not exist [Q8]', async () => {
    const [mine, theirs] = [await anActor(db), await anActor(db)]
    const victim = await visitorAs(theirs)
    const end = /action="(\/akun\/sesi\/[^"]+\/akhiri)"/
    await visitorAs(theirs)
    const address = end.exec(await (await victim.get(to.account)).text())?.[1] ?? ''
    expect((await (await visitorAs(mine)).post(address, {})).status).toBe(404)
  })

  it('end after twelve idle hours, and after seven days of use [Q8]', async () => {
    const actor = await anActor(db)
    const cookies = (await visitorAs(actor)).cookies
    const hoursLater = (hours: number) =>
      aVisitor(db, { clock: () => new Date(now.getTime() + hours * 3_600_000) }, cookies)
    expect((await hoursLater(11).get(to.account)).status).toBe(200)
    expect((await hoursLater(22).get(to.account)).status).toBe(200)
    expect((await hoursLater(35).get(to.account)).status).toBe(303)
    const busy = (await visitorAs(actor)).cookies
    const at = (hours: number) =>
      aVisitor(db, { clock: () => new Date(now.getTime() + hours * 3_600_000) }, busy).get(to.account)
    for (let hours = 10; hours < 168; hours += 10) expect((await at(hours)).status).toBe(200)
    expect((await at(169)).status).toBe(303)
  })

  it('are over after signing out, whatever cookie is kept [Q8]', async () => {
    const visitor = await visitorAs(await anActor(db))
    const kept = new Map(visitor.cookies)
    expect((await visitor.post(to.signOut, {})).headers.get('location')).toBe(to.signIn)
    expect(visitor.cookies.has('sesi')).toBe(false)
    expect((await aVisitor(db, {}, kept).get(to.account)).status).toBe(303)
  })
})

describe('the password', () => {
  it('is changed by who knows it, and other sessions end [Q8]', async () => {
    const account = await anAccount(db)
    await aPasswordFor(db, account, password)
    const [here, there] = [aVisitor(db), aVisitor(db)]
    for (const visitor of [here, there]) {
      await visitor.post(to.signIn, { username: account.username, password })
    }
    const fresh = 'delapan perahu menanam padi'
    const wrong = await here.post(to.accountPassword, { current: 'bukan ini', password: fresh, again: fresh })
    expect(await wrong.text()).toContain('Kata sandi sekarang tidak cocok')
    const same = await here.post(to.accountPassword, { current: password, password, again: password })
    expect(same.status).toBe(409)
    const right = await here.post(to.accountPassword, { current: password, password: fresh, again: fresh })
    expect(right.headers.get('location')).toBe(to.account)
    expect((await here.get(to.account)).status).toBe(200)
    expect((await there.get(to.account)).status).toBe(303)
    const old = await aVisitor(db).post(to.signIn, { username: account.username, password })
    expect(old.status).toBe(409)
  })
})

describe('several posts of one person', () => {
  it('are used one at a time: switching changes what is seen and what is allowed [P1]', async () => {
    const [rutan, lapas] = [await aUnit(db), await aUnit(db)]
    const actor = await anActor(db, { unit: rutan })
    const second = {
      id: actor.accountId ?? '',
      unitId: lapas.id,
      title: 'Pemeriksa Wilayah',
      standing: 'plh' as const,
      roles: ['auditor' as const],
      validFrom: '2026-01-01',
    }
    const given = await perform(db, givePost, second, system, now)
    const postId = given.ok ? given.result.postId : ''
    const browser = await visitorAs(actor)
    const before = await (await browser.get(to.switchPost)).text()
    expect(before).toContain('Plh. Pemeriksa Wilayah')
    // Signing in took the latest post; the officer's own comes back by switching.
    expect((await browser.post(to.switchPost, { post: actor.postId ?? '' })).status).toBe(303)
    expect((await browser.get(to.users)).status).toBe(403)
    expect((await browser.post(to.switchPost, { post: postId })).headers.get('location')).toBe(to.home)
    expect((await browser.get(to.users)).status).toBe(200)
  })

  it('of another person cannot be taken [P1]', async () => {
    const [mine, theirs] = [await anActor(db), await anActor(db)]
    const browser = await browserOf(db, mine)
    expect((await browser.post(to.switchPost, { post: theirs.postId ?? '' })).status).toBe(404)
  })

  it('lead back in when the post in use has ended but another is in force [P1]', async () => {
    const rutan = await aUnit(db)
    const actor = await anActor(db, { unit: rutan, validTo: '2027-03-10' })
    const browser = await visitorAs(actor)
    const lapas = await aUnit(db)
    const next = {
      id: actor.accountId ?? '',
      unitId: lapas.id,
      title: 'Kepala Lapas',
      standing: 'definitif' as const,
      roles: ['unit-head' as const],
      validFrom: '2027-03-11',
    }
    await perform(db, givePost, next, system, now)
    const hoursLater = (hours: number) =>
      aVisitor(db, { clock: () => new Date(now.getTime() + hours * 3_600_000) }, browser.cookies).get(
        to.account,
      )
    expect((await hoursLater(11)).status).toBe(200)
    const page = await hoursLater(22)
    expect(page.status).toBe(403)
    expect(await page.text()).toContain('Kepala Lapas')
  })
})
