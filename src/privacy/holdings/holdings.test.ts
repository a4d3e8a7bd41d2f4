import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aReason,
  aRequestTyped,
  aWatchedPerson,
  browserOf,
  did,
  looksAt,
  secrets,
  sheetIn,
} from '#test'
import { clear } from '../desk/review.ts'
import { receive } from '../requests/receive.ts'
import { hangingOnPeople } from './hanging.ts'
import { columnsOf, holdingsOf } from './holdings.ts'
import { makeCopy } from './make-copy.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const query = <Row>(text: string, values: readonly unknown[] = []) =>
  reading(db, system, async (read) => {
    const [first = '', ...rest] = text.split('?')
    const built = rest.reduce(
      (so, part, at) => sql`${so}${values[at]}${sql.raw(part)}`,
      sql`${sql.raw(first)}`,
    )
    return (await sql<Row>`${built}`.execute(read)).rows
  })
const heldOf = (id: string) => reading(db, system, (read) => holdingsOf(read, id, secrets, []))

describe('a copy of everything held about somebody', () => {
  it('names every column of every table that hangs on people, as the database itself lists them [P5]', async () => {
    const { id } = await aWatchedPerson(db)
    const held = await heldOf(id)
    const columns = await query<{ table: string; column: string }>(`
      select distinct other.table_name as "table", other.column_name as "column"
      from information_schema.columns person join information_schema.columns other
        on other.table_schema = 'public' and other.table_name = person.table_name
      where person.table_schema = 'public' and (person.column_name = 'person_id' or person.table_name = 'person')
        and person.table_name in (select relname from pg_class where relkind = 'r')`)
    expect(columns.length).toBeGreaterThan(60)
    const named = new Set(held.flatMap(({ table, columns }) => columns.map(({ name }) => `${table}.${name}`)))
    expect(columns.filter(({ table, column }) => !named.has(`${table}.${column}`))).toEqual([])
  })

  it('leaves no row behind in which the person stands, wherever that is [P5]', async () => {
    const { id, registrar, head } = await aWatchedPerson(db, { aliases: 'Udin', nik: '1671142505909911' })
    await did(db, registrar, receive, { ...aRequestTyped(), id })
    await did(db, head, makeCopy, { id, ...aReason })
    const [look] = await looksAt(db, id)
    const officer = await anotherHead(head)
    await did(db, officer, clear, { id: look?.id, version: 1 })
    const held = new Map((await heldOf(id)).map(({ table, rows }) => [table, rows.length]))
    const ids = await query<{ table: string; column: string }>(`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and udt_name = 'uuid'
        and table_name in (select relname from pg_class where relkind = 'r')
        and has_column_privilege(table_name::text, column_name::text, 'select')`)
    for (const { table, column } of ids) {
      const [found] = await query<{ count: number }>(
        `select count(*)::int as count from "${table}" where "${column}" = ?`,
        [id],
      )
      expect([table, column, (held.get(table) ?? 0) >= (found?.count ?? 0)]).toEqual([table, column, true])
    }
    expect(held.get('look_review')).toBe(1)
    expect(held.get('person_alias')).toBe(1)
    const [file] = (await heldOf(id)).find(({ table }) => table === 'person')?.rows ?? []
    expect(file).toMatchObject({
      name: 'Ahmad Contoh',
      birth_date: '1990-05-25',
      nik_sealed: '1671142505909911',
    })
  })

  it('opens what is sealed, for the purpose that was written down, and shuts after a few minutes [P5] [P4]', async () => {
    const { id, head, registrar } = await aWatchedPerson(db, {
      nik: '1671142505909912',
      address: 'Lorong Salin 3',
    })
    const browser = await browserOf(db, head)
    const sent = await browser.post(`/warga-binaan/${id}/salinan`, aReason)
    const path = sent.headers.get('location') ?? ''
    const page = await (await browser.get(path)).text()
    for (const words of ['1671142505909912', 'Lorong Salin 3', aReason.reason]) expect(page).toContain(words)
    const file = await browser.get(`${path}/berkas`)
    expect(file.headers.get('content-disposition')).toContain('salinan-data-')
    expect(JSON.stringify(await file.json())).toContain('Lorong Salin 3')
    const book = await browser.get(`${path}/lembar`)
    expect(book.headers.get('content-disposition')).toContain('.xlsx')
    const cells = await sheetIn(book)
    expect(cells[0]).toEqual(['Data', 'Catatan ke', 'Isian', 'Isi', 'Golongan', 'Untuk', 'Disimpan'])
    const line = (column: string) =>
      cells.find((row) => row[0] === 'Berkas warga binaan' && row[2] === column)
    expect([line('NIK')?.[3], line('NIK')?.[4]]).toEqual(['1671142505909912', 'Pribadi spesifik'])
    expect(cells.flat().join()).toContain(aReason.reason)
    const titles = (await heldOf(id)).map(({ title }) => title)
    expect(titles.filter((title) => !cells.some((row) => row[0] === title))).toEqual([])
    const late = await browserOf(db, head, { clock: () => new Date('2027-03-10T02:11:00Z') })
    for (const each of [path, `${path}/lembar`, `${path}/berkas`])
      expect((await late.get(each)).status).toBe(404)
    expect((await (await browserOf(db, registrar)).get(path)).status).toBe(403)
    expect((await looksAt(db, id)).map(({ what }) => what)).toContain('copy')
  })
})

describe('the classes of data', () => {
  it('are said of every table and column there is [P5]', async () => {
    const unclassed = await query<{ name: string }>(`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in (select name from data_table)`)
    expect(unclassed.map(({ name }) => name)).toEqual([])
    const gone = await query<{ name: string }>(`
      select table_name || '.' || column_name as name from data_class
      where (table_name, column_name) not in (
        select table_name::text, column_name::text from information_schema.columns where table_schema = 'public')`)
    expect(gone).toEqual([])
  })

  it('say what becomes of everything that hangs on people when somebody is made anonymous [P6]', async () => {
    const hanging = await reading(db, system, hangingOnPeople)
    const said = await query<{ name: string }>('select name from data_table where on_forget is not null')
    const named = new Set(said.map(({ name }) => name))
    expect(hanging.map(({ table }) => table).filter((table) => !named.has(table))).toEqual([])
  })

  it('hold what is sealed to be specific [P4]', async () => {
    for (const { table } of await reading(db, system, hangingOnPeople)) {
      const columns = await reading(db, system, (read) => columnsOf(read, table))
      const sealed = columns.filter(({ name }) => name.endsWith('sealed'))
      expect(sealed.filter((column) => column.class !== 'spesifik')).toEqual([])
    }
  })

  it('stand on a page that reads them from the database [P5]', async () => {
    const { registrar } = await aWatchedPerson(db)
    const page = await (await (await browserOf(db, registrar)).get('/data-yang-disimpan')).text()
    expect(page).toContain('Berkas warga binaan')
    expect(page).toContain('nik_sealed')
  })
})

async function anotherHead(head: Awaited<ReturnType<typeof aWatchedPerson>>['head']) {
  const { anActor } = await import('#test')
  const unit = await reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', head.scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
  return await anActor(db, { unit, roles: ['unit-head'], name: 'Joko Prasetyo' })
}
