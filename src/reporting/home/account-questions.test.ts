import { beforeAll, expect, it } from 'vitest'
import { addDays, type Database, system, writing } from '#kernel'
import { aDatabase, aKanwil, anAccount, anActor, aUnit, now, today } from '#test'
import { cardOf } from '../../../test/first-page.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

it('tells an administrator which invitations were never used [N1]', async () => {
  const unit = await aUnit(db)
  const administrator = await anActor(db, { unit, roles: ['administrator'] })
  const invited = await anAccount(db, { unit, name: 'Baru Diundang' })
  const elsewhere = await anAccount(db)
  const card = await cardOf(db, administrator, 'undangan-belum-dipakai')
  expect(card).toContain(`href="/pengguna/${invited.id}"`)
  expect(card).not.toContain(elsewhere.id)
  await useInvitation(invited.id)
  expect(await cardOf(db, administrator, 'undangan-belum-dipakai')).not.toContain(invited.id)
})

it('tells an administrator who ought to have a second factor and has none [N1]', async () => {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const administrator = await anActor(db, { unit: kanwil, roles: ['administrator'] })
  const far = await anAccount(db, { unit: kanwil })
  const near = await anAccount(db, { unit })
  for (const { id } of [far, near]) await useInvitation(id)
  const card = await cardOf(db, administrator, 'tanpa-langkah-kedua')
  expect(card).toContain(`href="/pengguna/${far.id}"`)
  expect(card).not.toContain(near.id)
})

it('tells an administrator which acting posts end soon [N1]', async () => {
  const unit = await aUnit(db)
  const administrator = await anActor(db, { unit, roles: ['administrator'] })
  const acting = async (validTo: string) => {
    const { id } = await anAccount(db, { unit, standing: 'plh', validTo })
    return id
  }
  const [soon, later] = [await acting(addDays(today, 30)), await acting(addDays(today, 31))]
  const card = await cardOf(db, administrator, 'jabatan-sementara-berakhir')
  expect(card).toContain(`href="/pengguna/${soon}"`)
  expect(card).not.toContain(later)
})

it('shows nobody else the affairs of accounts [P1]', async () => {
  const unit = await aUnit(db)
  await anAccount(db, { unit })
  for (const roles of [['cooperation-officer'], ['unit-head'], ['auditor']] as const)
    expect(await cardOf(db, await anActor(db, { unit, roles: [...roles] }), 'undangan-belum-dipakai')).toBe(
      '',
    )
})

/** The person chose a password. */
function useInvitation(accountId: string) {
  return writing(db, system, async (tx) => {
    await tx.updateTable('account').set({ passwordHash: 'x' }).where('id', '=', accountId).execute()
    await tx.updateTable('invitation').set({ usedAt: now }).where('accountId', '=', accountId).execute()
  })
}
