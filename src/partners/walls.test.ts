import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { type Actor, type Database, reading, stranger, writing } from '#kernel'
import { addContribution, addLegalPaper, setFlag } from '#partners'
import { aDatabase, anActor, aPartner, did } from '#test'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db)
})

it('the database itself keeps another unit from changing a partner, its names and its contacts [A3]', async () => {
  const { id } = await aPartner(db, officer, { aliases: 'Nama lain' })
  const changed = (actor: Actor) =>
    writing(db, actor, async (tx) => {
      const partner = await tx.updateTable('partner').set({ note: 'x' }).where('id', '=', id).execute()
      const alias = await tx.deleteFrom('partnerAlias').where('partnerId', '=', id).execute()
      const contact = await tx
        .updateTable('partnerContact')
        .set({ position: 'x' })
        .where('partnerId', '=', id)
        .execute()
      return [partner[0]?.numUpdatedRows, alias[0]?.numDeletedRows, contact[0]?.numUpdatedRows]
    })
  expect(await changed(await anActor(db))).toEqual([0n, 0n, 0n])
  expect(await changed(officer)).toEqual([1n, 1n, 1n])
})

it('the database itself shows no partner to a stranger, nor through the search [A3]', async () => {
  const { id, name } = await aPartner(db, officer)
  const seen = (actor: Actor) =>
    reading(db, actor, async (read) => {
      const partner = await read.selectFrom('partner').select('id').where('id', '=', id).execute()
      const contacts = await read
        .selectFrom('partnerContact')
        .select('id')
        .where('partnerId', '=', id)
        .execute()
      const found = await sql`
        select partner_id from partner_matches(${name}) union select partner_id from partner_candidates(${name}, '63.07')
        union select partner_id from partner_spelled(${name}, 5)`.execute(read)
      return [partner.length, contacts.length, found.rows.length > 0]
    })
  expect(await seen(officer)).toEqual([1, 1, true])
  expect(await seen(stranger)).toEqual([0, 0, false])
})

it('the database itself keeps what one unit recorded of a partner from another unit, and all of it from a stranger [A3]', async () => {
  const elsewhere = await anActor(db)
  const { id } = await aPartner(db, await anActor(db))
  const paper = { kind: 'deed', number: '12', issuer: 'Notaris', issuedOn: '2020-01-01' }
  await did(db, officer, addLegalPaper, { id, ...paper })
  await did(db, officer, addContribution, { id, kind: 'health', areas: 'Barabai' })
  await did(db, officer, setFlag, { id, flag: 'yellow', reason: 'Izin habis' })
  const touched = (actor: Actor) =>
    writing(db, actor, async (tx) => {
      const changed = await tx
        .updateTable('partnerLegalPaper')
        .set({ note: 'x' })
        .where('partnerId', '=', id)
        .execute()
      const removed = await tx.deleteFrom('partnerContribution').where('partnerId', '=', id).execute()
      const flags = await tx.selectFrom('partnerFlagNow').select('flag').where('partnerId', '=', id).execute()
      return [changed[0]?.numUpdatedRows, removed[0]?.numDeletedRows, flags.length]
    })
  expect(await touched(elsewhere)).toEqual([0n, 0n, 1])
  expect(await touched(stranger)).toEqual([0n, 0n, 0])
  expect(await touched(officer)).toEqual([1n, 1n, 1])
})
