import { beforeAll, describe, expect, it } from 'vitest'
import { closeAccount, givePost, resetPassword, type Unit } from '#accounts'
import { to } from '#addresses'
import { type Database, perform, type Role, system } from '#kernel'
import { aDatabase, anAccount, anActor, aUnit, browserOf, now, theCentre } from '#test'

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

describe('the power over an account', () => {
  it('ends where another unit begins: its people do not exist [P1]', async () => {
    const account = await anAccount(db)
    const browser = await browserOf(db, await administrator(await aUnit(db)), { sample: true })
    expect((await browser.get(to.user('bukan-nomor'))).status).toBe(404)
    expect((await browser.get(to.unit('bukan-nomor'))).status).toBe(404)
    for (const address of [to.user, to.userPost, to.resetPassword, to.closeUser]) {
      expect((await browser.get(address(account.id))).status).toBe(404)
    }
    expect((await browser.post(to.resetPassword(account.id), {})).status).toBe(404)
    expect((await browser.post(to.closeUser(account.id), { reason: 'pindah instansi' })).status).toBe(404)
    const end = to.endPost(account.id, account.postId)
    expect((await browser.post(end, { lastDay: '2027-03-09' })).status).toBe(404)
  })

  it('is not won by giving a powerful person a small post [P1]', async () => {
    const unit = await aUnit(db)
    const { ditjenpas } = await theCentre(db)
    const powerful = await anActor(db, { unit: ditjenpas, roles: ['administrator'] })
    const id = powerful.accountId ?? ''
    await perform(db, givePost, { id, ...aPost(unit) }, system, now)
    const admin = await administrator(unit)
    const reset = await perform(db, resetPassword, { id }, admin, now)
    const close = await perform(db, closeAccount, { id, reason: 'coba ambil alih' }, admin, now)
    expect([reset, close]).toMatchObject([
      { code: 'holds-posts-elsewhere' },
      { code: 'holds-posts-elsewhere' },
    ])
  })

  it('closes it at once: no session lives on, and the reason stays in the record [P1] [P3]', async () => {
    const unit = await aUnit(db)
    const actor = await anActor(db, { unit })
    const theirs = await browserOf(db, actor)
    const admin = await browserOf(db, await administrator(unit), { sample: true })
    const closed = await admin.post(to.closeUser(actor.accountId ?? ''), { reason: 'Pensiun' })
    expect(closed.status).toBe(303)
    expect((await theirs.get(to.units)).headers.get('location')).toContain(to.signIn)
    const html = await (await admin.get(to.user(actor.accountId ?? ''))).text()
    expect(html).toContain('Ditutup')
    expect(html).toContain('Pensiun')
  })

  it('is read, not used, by auditors [P1]', async () => {
    const unit = await aUnit(db)
    const account = await anAccount(db, { unit })
    const auditor = await browserOf(db, await anActor(db, { unit, roles: ['auditor'] }))
    expect((await auditor.get(to.users)).status).toBe(200)
    expect(await (await auditor.get(to.user(account.id))).text()).not.toContain(to.closeUser(account.id))
    expect((await auditor.get(to.newUser)).status).toBe(403)
  })

  it('lists everyone within reach with what is the matter, and nobody else [P1]', async () => {
    const unit = await aUnit(db)
    const admin = await administrator(unit)
    await anAccount(db, { unit, name: 'Menunggu Sandi' })
    await anAccount(db, { unit, name: 'Sudah Selesai', validTo: '2026-01-01' })
    await anAccount(db, { name: 'Orang Lain' })
    const browser = await browserOf(db, admin, { sample: true })
    const all = await (await browser.get(to.users)).text()
    expect(all).toContain('Menunggu Sandi')
    expect(all).toContain('Sudah Selesai')
    expect(all).not.toContain('Orang Lain')
    const narrowed = await (await browser.get(`${to.users}?keadaan=no-post`)).text()
    expect(narrowed).toContain('Sudah Selesai')
    expect(narrowed).not.toContain('Menunggu Sandi')
  })
})
