import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { askCertificateRevocation, handOverCertificates, lookUpPublicly } from '#certificates'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import { confirmRetention, proposeRetention } from '#privacy'
import {
  aDatabase,
  aFinishedClass,
  aGivenPack,
  anActor,
  browserOf,
  certificateNow,
  did,
  issuedTo,
  today,
} from '#test'
import { merge } from '../src/people/merging/merge.ts'
import { unmerge } from '../src/people/merging/unmerge.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const datesOf = { expiresOn: '2027-04-20', datesAsOf: today }
const home = ({ scope }: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
const publicly = (code: string | null) =>
  reading(db, system, (read) => lookUpPublicly(read, code ?? '', today))

/** Every table of the schema in which a word stands, whatever the column. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await reading(db, system, (read) =>
    sql<{ name: string }>`select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and has_table_privilege(oid, 'select') order by 1`.execute(read),
  )
  const names: string[] = []
  for (const { name } of rows) {
    const held = await reading(db, system, (read) =>
      sql`select from ${sql.table(name)} this_row where this_row::text ilike ${`%${word}%`} limit 1`.execute(
        read,
      ),
    )
    if (held.rows.length > 0) names.push(name)
  }
  return names
}

describe('whoever is forgotten', () => {
  it('leaves no word in certificates, proposals, receipts and packs, and the certificate can still be checked [P6] [I3]', async () => {
    const mark = `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 10)}x`
    const given = await aFinishedClass(db, {
      people: 3,
      person: (at) => (at === 0 ? { name: `Ahmad ${mark}`, ...datesOf } : {}),
    })
    const { certificates } = await issuedTo(db, given)
    const of = given.people[0].personId
    const own = certificates.find(({ personId }) => personId === of)
    const id = own?.id ?? ''
    await did(db, given.officer, handOverCertificates, {
      ...{ certificates: [id], handedOn: today, receivedBy: `Ibu ${mark}`, note: `Rumah ${mark}` },
    })
    const reason = `Tertukar dengan ${mark}`
    await did(db, given.officer, askCertificateRevocation, { id, version: 1, reasonClass: 'mistake', reason })
    const unit = await home(given.officer)
    const { registrar, officer, head: checker } = given
    await aGivenPack(db, { unit, officer, checker, registrar, id: of })
    await writing(db, system, (tx) =>
      sql`update pack_reference set words = ${`Rajin ${mark}`} where pack_id in (select id from pack where person_id = ${of})`.execute(
        tx,
      ),
    )
    const before = await tablesWith(mark)
    for (const table of [
      'person',
      'certificate',
      'certificate_handover',
      'certificate_proposal',
      'pack',
      'pack_reference',
    ])
      expect([table, before.includes(table)]).toEqual([table, true])
    expect(before).not.toContain('event')

    await writing(db, system, async (tx) => {
      await tx.updateTable('person').set({ status: 'former' }).where('id', '=', of).execute()
      await sql`update registration set from_on = '2009-01-01', to_on = '2010-01-01' where person_id = ${of}`.execute(
        tx,
      )
    })
    const unitHead = await anActor(db, { unit, roles: ['unit-head'] })
    const run = await did(db, registrar, proposeRetention, { kind: 'anonymise' })
    await did(db, unitHead, confirmRetention, { id: run.id, version: 1 })

    expect(await tablesWith(mark)).toEqual([])
    const after = await certificateNow(db, id)
    expect(after).toMatchObject({ number: own?.number, code: own?.code, title: own?.title })
    expect(after).toMatchObject({ holder: 'Tanpa nama', birthYear: null, credential: null, compact: null })
    expect(await publicly(own?.code ?? null)).toMatchObject({ state: 'valid', number: own?.number })
    const others = certificates.filter(({ personId }) => personId !== of)
    for (const other of others) expect(await certificateNow(db, other.id)).toEqual(other)
    const browser = await browserOf(db, officer, { sample: true })
    expect((await browser.get(to.certificate(id))).status).toBe(200)
    expect((await browser.get(to.certificatePaper(id))).status).toBe(200)
  })
})

describe('two files of one person', () => {
  it('bring certificates and packs together, and give them back when they part [F10] [I1]', async () => {
    const first = await aFinishedClass(db, { people: 3, person: () => datesOf })
    const second = await aFinishedClass(db, { people: 3, person: () => datesOf }, first.officer, first.issuer)
    const [one, other] = [first.people[0].personId, second.people[0].personId]
    const held = [
      ...(await issuedTo(db, first)).certificates.filter(({ personId }) => personId === one),
      ...(await issuedTo(db, second)).certificates.filter(({ personId }) => personId === other),
    ]
    const unit = await home(first.officer)
    const { registrar, officer, head: checker } = first
    for (const id of [one, other]) await aGivenPack(db, { unit, officer, checker, registrar, id })
    const owners = async () => {
      const now = await Promise.all(held.map(({ id }) => certificateNow(db, id)))
      return now.map(({ personId }) => personId)
    }
    const packs = (personId: string) =>
      reading(db, system, (read) =>
        read.selectFrom('pack').select('id').where('personId', '=', personId).execute(),
      )
    const reason = 'Dicatat dua kali'
    await did(db, registrar, merge, { id: one, other, stays: one, reason })
    expect(await owners()).toEqual([one, one])
    expect(await packs(one)).toHaveLength(2)
    const browser = await browserOf(db, officer, { sample: true })
    const page = await (await browser.get(to.person(one))).text()
    for (const { id, code, number } of held) {
      expect(page).toContain(to.certificate(id))
      expect(await publicly(code)).toMatchObject({ state: 'valid', number })
      expect((await browser.get(to.certificatePaper(id))).status).toBe(200)
    }
    await did(db, registrar, unmerge, { id: other, reason })
    expect(await owners()).toEqual([one, other])
    expect(await packs(one)).toHaveLength(1)
    expect(await packs(other)).toHaveLength(1)
  })

  it('in the same cohort keep both certificates, each checked by its own code [F10] [I1]', async () => {
    const given = await aFinishedClass(db, { people: 3 })
    const { certificates } = await issuedTo(db, given)
    const [one, other] = given.people.map(({ personId }) => personId) as [string, string]
    const reason = 'Dicatat dua kali'
    await did(db, given.registrar, merge, { id: one, other, stays: one, reason })
    const browser = await browserOf(db, given.officer, { sample: true })
    const page = await (await browser.get(to.person(one))).text()
    for (const { id, code } of certificates.filter(({ personId }) => [one, other].includes(personId))) {
      expect(page).toContain(to.certificate(id))
      expect((await publicly(code))?.state).toBe('valid')
    }
    expect((await browser.get(to.cohortCertificates(given.cohort.id))).status).toBe(200)
    await did(db, given.registrar, unmerge, { id: other, reason })
    expect((await certificateNow(db, certificates[0]?.id ?? '')).personId).toBe(certificates[0]?.personId)
  })
})
