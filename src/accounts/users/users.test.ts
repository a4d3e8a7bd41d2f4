import { beforeAll, describe, expect, it } from 'vitest'
import { endPost, givePost, inviteAccount, staffOf, type Unit } from '#accounts'
import { to } from '#addresses'
import { type Database, perform, type Role, reading, system } from '#kernel'
import { aDatabase, aKanwil, anAccount, anActor, aUnit, browserOf, now } from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const administrator = (unit: Unit) => anActor(db, { unit, roles: ['administrator'] })

const aPost = (unit: Unit, over: Record<string, unknown> = {}) => ({
  unitId: unit.id,
  title: 'Kepala Rutan',
  standing: 'definitif' as const,
  roles: ['unit-head'] as Role[],
  validFrom: '2027-01-01',
  ...over,
})

const anInvitation = (unit: Unit, over: Record<string, unknown> = {}) => ({
  ...aPost(unit),
  name: 'Budi Santoso',
  username: `budi.${crypto.randomUUID().slice(0, 8)}`,
  ...over,
})

describe('inviting', () => {
  it('makes an account with its first post and a link that the page shows to its maker alone [P1]', async () => {
    const unit = await aUnit(db)
    const admin = await administrator(unit)
    const browser = await browserOf(db, admin, { sample: true })
    const facts = anInvitation(unit)
    const made = await browser.post(to.newUser, facts)
    expect(made.status).toBe(303)
    const page = made.headers.get('location') ?? ''
    expect(await (await browser.get(page)).text()).toMatch(
      /http:\/\/localhost\/undangan\/[0-9a-f-]{36}\.[0-9a-f]{40}/,
    )

    const colleague = await browserOf(db, await administrator(unit), { sample: true })
    expect(await (await colleague.get(page)).text()).not.toContain('/undangan/')
    const later = { sample: true, clock: () => new Date(now.getTime() + 16 * 60_000) }
    expect(await (await (await browserOf(db, admin, later)).get(page)).text()).not.toContain('/undangan/')
  })

  it('a form sent twice invites once, and the second press shows the same page [Q10]', async () => {
    const unit = await aUnit(db)
    const browser = await browserOf(db, await administrator(unit), { sample: true })
    const facts = anInvitation(unit)
    const typed = { ...facts, kunci: crypto.randomUUID() }
    const [first, second] = [await browser.post(to.newUser, typed), await browser.post(to.newUser, typed)]
    expect(second.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
  })

  it.for([
    ['role-of-another-level', { roles: ['regional-head'] }],
    ['ends-before-it-begins', { validTo: '2026-12-31' }],
  ] as const)('is refused when %s', async ([code, over]) => {
    const unit = await aUnit(db)
    const outcome = await perform(db, inviteAccount, anInvitation(unit, over), await administrator(unit), now)
    expect(outcome).toMatchObject({ ok: false, code })
  })

  it('takes no username that somebody anywhere in the country has [P1]', async () => {
    const taken = await anAccount(db)
    const unit = await aUnit(db)
    const facts = anInvitation(unit, { username: taken.username })
    const outcome = await perform(db, inviteAccount, facts, await administrator(unit), now)
    expect(outcome).toMatchObject({ ok: false, code: 'username-taken' })
  })

  it('reaches the units below a Kanwil, not those of another [P1]', async () => {
    const kanwil = await aKanwil(db)
    const below = await aUnit(db, { parentId: kanwil.id })
    const admin = await administrator(kanwil)
    expect((await perform(db, inviteAccount, anInvitation(below), admin, now)).ok).toBe(true)
    const elsewhere = perform(db, inviteAccount, anInvitation(await aUnit(db)), admin, now)
    await expect(elsewhere).rejects.toMatchObject({ status: 404 })
  })
})

describe('posts', () => {
  it('are given, acting ones too, and make somebody staff of the unit on their days alone [P1]', async () => {
    const unit = await aUnit(db)
    const account = await anAccount(db, { unit })
    const head = aPost(unit, { standing: 'plt', validFrom: '2027-02-01', validTo: '2027-02-28' })
    await perform(db, givePost, { id: account.id, ...head }, await administrator(unit), now)
    const other = await anAccount(db, { unit, name: 'Wati', ...head })

    const staff = async (day: string) =>
      (await reading(db, system, (read) => staffOf(read, unit.id, day))).map(({ name, title }) => [
        name,
        title,
      ])
    expect(await staff('2027-02-28')).toContainEqual(['Wati', 'Plt. Kepala Rutan'])
    expect((await staff('2027-03-01')).map(([name]) => name)).not.toContain('Wati')
    expect(other.id).not.toBe(account.id)
  })

  it('are not given to oneself, nor ended by oneself [P1]', async () => {
    const unit = await aUnit(db)
    const admin = await administrator(unit)
    const id = admin.accountId ?? ''
    const given = await perform(db, givePost, { id, ...aPost(unit) }, admin, now)
    const ended = await perform(
      db,
      endPost,
      { id, post: admin.postId ?? '', lastDay: '2027-03-09' },
      admin,
      now,
    )
    expect([given, ended]).toMatchObject([{ code: 'own-account' }, { code: 'own-account' }])
  })

  it('lose their rights at once when they end, also in an open session [P1]', async () => {
    const unit = await aUnit(db)
    const actor = await anActor(db, { unit })
    const browser = await browserOf(db, actor)
    expect((await browser.get(to.units)).status).toBe(200)
    const last = { id: actor.accountId ?? '', post: actor.postId ?? '', lastDay: '2027-03-09' }
    expect((await perform(db, endPost, last, await administrator(unit), now)).ok).toBe(true)
    const refused = await browser.get(to.units)
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Belum ada jabatan yang berlaku')
    expect((await browser.post(to.signOut, {})).headers.get('location')).toBe(to.signIn)
  })

  it('can be ended before they ever began, when given by mistake', async () => {
    const unit = await aUnit(db)
    const account = await anAccount(db, { unit, validFrom: '2027-03-10' })
    const admin = await administrator(unit)
    const end = (lastDay: string) =>
      perform(db, endPost, { id: account.id, post: account.postId, lastDay }, admin, now)
    expect(await end('2027-03-08')).toMatchObject({ ok: false, code: 'before-it-began' })
    expect((await end('2027-03-09')).ok).toBe(true)
  })
})
