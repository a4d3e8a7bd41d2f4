import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system, verifyChain, writing } from '#kernel'
import { askToOpenPerson } from '#people'
import {
  aDatabase,
  aManySaidOf,
  aPerson,
  aReason,
  aRequestTyped,
  aWatchedPerson,
  browserOf,
  did,
  looksAt,
  now,
  refusalOf,
} from '#test'
import { catchUp } from '../../kernel/work.ts'
import { hangingOnPeople } from '../holdings/hanging.ts'
import { receive } from '../requests/receive.ts'
import { confirm, withdraw } from './decide.ts'
import { propose } from './propose.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const marked = {
  name: 'Zulfikar Penanda',
  aliases: 'Si Penanda',
  address: 'Lorong Penanda 9',
  occupation: 'Penanda',
}

/** Somebody who left the registers on a day. */
async function aFormer(registrar: Actor, leftOn: string, over: Record<string, string> = {}) {
  const fromOn = '2010-03-04'
  const { id } = await aPerson(
    db,
    registrar,
    { status: 'former', fromOn, ...over },
    new Date('2016-01-05T02:00:00Z'),
  )
  await writing(db, system, (tx) =>
    tx.updateTable('registration').set({ toOn: leftOn }).where('personId', '=', id).execute(),
  )
  return id
}

const personOf = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

describe('retention', () => {
  it('archives whoever has been gone long enough, and nobody else [P6]', async () => {
    const { registrar, head } = await aWatchedPerson(db)
    const [long, short] = [await aFormer(registrar, '2025-03-10'), await aFormer(registrar, '2025-03-11')]
    const { id } = await did(db, registrar, propose, { kind: 'archive' })
    expect((await personOf(long)).archivedAt).toBeNull()
    await did(db, head, confirm, { id, version: 1 })
    expect((await personOf(long)).archivedAt).toEqual(now)
    expect((await personOf(short)).archivedAt).toBeNull()
    const list = await (await (await browserOf(db, registrar)).get('/warga-binaan')).text()
    expect([list.includes(long), list.includes(short)]).toEqual([false, true])
  })

  it('needs a second person, and can be taken back before [P6] [P7]', async () => {
    const { registrar, head, unit, at } = await aWatchedPerson(db)
    await aFormer(registrar, '2020-01-01')
    const officer = await at(unit, 'privacy-officer')
    const both = { ...head, roles: [...head.roles, 'section-head' as const] }
    const { id } = await did(db, both, propose, { kind: 'archive' })
    expect(await refusalOf(db, both, confirm, { id, version: 1 })).toBe('same-person')
    expect(await refusalOf(db, registrar, propose, { kind: 'archive' })).toBe('one-open')
    await did(db, registrar, withdraw, { id, version: 1 })
    expect(await refusalOf(db, officer, confirm, { id, version: 2 })).toBe('decided')
    const again = await did(db, registrar, propose, { kind: 'archive' })
    expect(await refusalOf(db, officer, confirm, { ...again, version: 1 })).toBeUndefined()
    expect(await refusalOf(db, registrar, propose, { kind: 'archive' })).toBe('nobody-due')
  })

  it('waits for whoever has a request running, and for whoever came back meanwhile [P6] [P5]', async () => {
    const { registrar, head } = await aWatchedPerson(db)
    const [asking, back] = [await aFormer(registrar, '2018-01-01'), await aFormer(registrar, '2018-01-01')]
    await did(db, registrar, receive, { ...aRequestTyped(), id: asking })
    const { id } = await did(db, registrar, propose, { kind: 'anonymise' })
    await writing(db, system, (tx) =>
      tx.updateTable('person').set({ status: 'inmate' }).where('id', '=', back).execute(),
    )
    await did(db, head, confirm, { id, version: 1 })
    expect((await personOf(asking)).name).toBe('Ahmad Contoh')
    expect((await personOf(back)).name).toBe('Ahmad Contoh')
  })

  it('leaves nothing that names or finds a person, in any table there is [P6]', async () => {
    const { registrar, head } = await aWatchedPerson(db)
    const nik = '1671142505907777'
    const person = await aFormer(registrar, '2019-06-01', { ...marked, nik })
    const hash = (await personOf(person)).nikHash ?? ''
    const { id } = await did(db, registrar, propose, { kind: 'anonymise' })
    await did(db, head, confirm, { id, version: 1 })
    expect(await personOf(person)).toMatchObject({
      name: 'Tanpa nama',
      birthDate: '1990-01-01',
      districtCode: '16.71.14',
      nikSealed: null,
      addressSealed: null,
    })
    for (const table of await textTables()) {
      const { rows } = await reading(db, system, (read) =>
        sql<{ found: number }>`select count(*)::int as found from ${sql.table(table)} held
          where held::text ~* ${`penanda|${nik}|${hash}|1990-05-25`} and held::text like ${`%${person}%`}`.execute(
          read,
        ),
      )
      expect([table, rows[0]?.found]).toEqual([table, 0])
    }
  })

  it('leaves no word of the person in any table of the schema, whoever wrote it where [P6]', async () => {
    const mark = `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 10)}x`
    const said = `Tentang ${mark}`
    const { id, registrar, head } = await aManySaidOf(db, mark, said, (actor) =>
      browserOf(db, actor, { sample: true }),
    )
    const found = () => tablesWith(mark)
    const before = await found()
    for (const table of [
      'look',
      'look_review',
      'person_move_item',
      'person_move',
      'person_merge',
      'nik_answer_row',
      'participant',
      'visit_member',
      'mark_request',
    ])
      expect([table, before.includes(table)]).toEqual([table, true])
    expect(before).not.toContain('event')
    await writing(db, system, async (tx) => {
      await tx.updateTable('person').set({ status: 'former' }).where('id', '=', id).execute()
      await sql`update registration set from_on = '2009-01-01', to_on = '2010-01-01' where person_id = ${id}`.execute(
        tx,
      )
    })
    const run = await did(db, registrar, propose, { kind: 'anonymise' })
    await did(db, head, confirm, { id: run.id, version: 1 })
    expect(await found()).toEqual([])
    const [look] = await looksAt(db, id)
    expect(look).toMatchObject({ reason: 'Dihapus bersama berkasnya', kind: 'supervision' })
  })

  it('empties no words of anybody who has not left [P6] [P4]', async () => {
    const { id, registrar, at, unit } = await aWatchedPerson(db)
    const reader = await at(unit, 'privacy-officer')
    await did(db, reader, askToOpenPerson, { id, ...aReason })
    await writing(db, registrar, (tx) => sql`select strip_words(array[${id}::uuid])`.execute(tx))
    const reasons = (await looksAt(db, id)).map(({ reason }) => reason)
    expect(reasons).toContain(aReason.reason)
  })

  it('may delete from every table whose rows go [P6]', async () => {
    const { rows } = await reading(db, system, (read) =>
      sql<{ name: string }>`select name from data_table
        where on_forget = 'delete' and not has_table_privilege('bekal_app', to_regclass(name), 'delete')`.execute(
        read,
      ),
    )
    expect(rows).toEqual([])
  })

  it('counts the same before and after, whoever they are, and the chain of the record stays whole [P6] [P3]', async () => {
    const facts = fc.record({
      sex: fc.constantFrom('male', 'female'),
      birthDate: fc.constantFrom('1961-12-31', '1984-02-29', '1999-01-01'),
      education: fc.constantFrom('none', 'senior', 'degree'),
      district: fc.constantFrom('Plaju, Kota Palembang', 'Kertapati'),
      left: fc.constantFrom('2014-05-01', '2021-07-08', '2026-12-01'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 5 }), async (people) => {
        const { registrar, head } = await aWatchedPerson(db)
        for (const { left, ...over } of [...people, { left: '2014-05-01' }])
          await aFormer(registrar, left, over)
        const { id } = await did(db, registrar, propose, { kind: 'anonymise' })
        await did(db, head, confirm, { id, version: 1 })
        const run = await reading(db, system, (read) =>
          read.selectFrom('retentionRun').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
        )
        expect(run.countsAfter).toEqual(run.countsBefore)
        expect(run.people).toBe(1 + people.filter(({ left }) => left < '2022-03-10').length)
      }),
      { numRuns: 5 },
    )
    await catchUp(db, [], () => now)
    expect(await verifyChain(db)).toMatchObject({ whole: true })
  })

  it('is printed as minutes with who, when and how many [P6]', async () => {
    const { registrar, head, unit } = await aWatchedPerson(db)
    await aFormer(registrar, '2019-06-01')
    const browser = await browserOf(db, registrar)
    expect(await (await browser.get('/retensi')).text()).toContain('1 berkas waktunya tiba')
    const sent = await browser.post('/retensi', { kind: 'archive' })
    const path = sent.headers.get('location') ?? ''
    const chief = await browserOf(db, head)
    expect((await chief.post(`${path}/sahkan`, { version: '1' })).status).toBe(303)
    const minutes = await (await chief.get(path)).text()
    for (const words of ['Berita acara pengarsipan', unit.name, 'Rina Oktavia', 'Hasan Basri', 'Sesudah'])
      expect(minutes).toContain(words)
  })

  it('does not exist for another unit [P1]', async () => {
    const { registrar } = await aWatchedPerson(db)
    await aFormer(registrar, '2019-06-01')
    const { id } = await did(db, registrar, propose, { kind: 'archive' })
    const { head: elsewhere } = await aWatchedPerson(db)
    const browser = await browserOf(db, elsewhere)
    expect((await browser.get(`/retensi/${id}`)).status).toBe(404)
    expect((await browser.post(`/retensi/${id}/sahkan`, { version: '1' })).status).toBe(404)
  })
})

/** People and all that hangs on them, the record, and what forms sent. */
async function textTables(): Promise<string[]> {
  const hanging = await reading(db, system, hangingOnPeople)
  return [...hanging.map(({ table }) => table), 'event', 'request']
}

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
