import { existsSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aCsv,
  aDatabase,
  anActor,
  anImport,
  aPerson,
  aUnit,
  aWorkbook,
  browserOf,
  files,
  press,
  secrets,
  today,
  workOnImports,
} from '#test'

let db: Database
let registrar: Actor
beforeAll(async () => {
  db = await aDatabase()
})
const aRegistrar = async () =>
  anActor(db, { unit: await aUnit(db, { province: 'Sumatera Selatan' }), roles: ['registrar'] })

const upload = async (file: File, over: Parameters<typeof anImport>[3] = {}) =>
  anImport(db, await browserOf(db, registrar), file, over)

let serials = 0
const aNik = (birthday = '250590') => {
  serials += 1
  return `167103${birthday}7${String(serials).padStart(3, '0')}`
}
const people = (actor: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('person')
      .selectAll()
      .where('unitId', '=', actor.scope?.unitId ?? '')
      .orderBy('name')
      .execute(),
  )

const heads = [
  'No Registrasi',
  'Nama',
  'NIK',
  'Tgl Lahir',
  'Kecamatan',
  'Ekspirasi',
  'Jenis Kejahatan',
  'Pasal Utama',
]
const row = (number: string, name: string, over: Partial<Record<(typeof heads)[number], string>> = {}) =>
  heads.map((head) => ({ 'No Registrasi': number, Nama: name, ...over })[head] ?? '-')

describe('an import [F1] [F3] [Q4]', () => {
  it('opens files from a list of any column order, and needs only a number and a name [F3]', async () => {
    registrar = await aRegistrar()
    const list = aCsv([
      ['DAFTAR WARGA BINAAN'],
      ['Nama', 'No Registrasi'],
      ['ANI CONTOH', 'B.I 1/2026'],
      ['BUDI als KANCIL', 'A.III 2/2026'],
    ])
    const importing = await upload(list)
    expect(await people(registrar)).toEqual([])
    expect(await importing.page()).toContain('Belum ada yang berubah')
    expect((await press(importing, 'terapkan', db)).status).toBe(303)
    const [ani, budi] = await people(registrar)
    expect([ani?.name, ani?.status, budi?.name, budi?.status]).toEqual([
      'Ani Contoh',
      'inmate',
      'Budi',
      'detainee',
    ])
    expect(await importing.page()).toContain('Diterapkan')
    const file = await (await importing.browser.get(`/warga-binaan/${budi?.id}`)).text()
    expect(file).toContain('Kancil')
    expect(file).toContain('menyimpan isi daftar impor')
  })

  it('reads a workbook with a title, merged headings, dates as numbers and text, and a numbering row [F3]', async () => {
    registrar = await aRegistrar()
    const born = new Date('1990-05-25T00:00:00Z')
    const file = await aWorkbook(
      [
        ['LAPAS CONTOH', null, null, null, null, null],
        ['No Registrasi', 'Nama', 'Tgl Lahir', 'Masa Pidana', null, 'Lokasi Blok'],
        [null, null, null, '2/3', 'Ekspirasi', null],
        [1, 2, 3, 4, 5, 6],
        ['B.I 7/2026', 'Ani', born, '1 Agustus 2027', 47000, 'Blok A'],
        ['B.I 8/2026', 'Budi', '25/5/1990', '00/00/0000', '-', null],
      ],
      [
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
        { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
        { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
        { startRow: 1, startCol: 5, endRow: 2, endCol: 5 },
        { startRow: 4, startCol: 5, endRow: 5, endCol: 5 },
      ],
    )
    const importing = await upload(file, { asOf: '2027-03-01' })
    await press(importing, 'terapkan', db)
    const [ani, budi] = await people(registrar)
    expect(ani).toMatchObject({
      birthDate: '1990-05-25',
      twoThirdsOn: '2027-08-01',
      expiresOn: '2028-09-04',
      wing: 'Blok A',
    })
    expect(budi).toMatchObject({
      birthDate: '1990-05-25',
      twoThirdsOn: null,
      expiresOn: null,
      wing: 'Blok A',
    })
    expect(ani?.datesAsOf).toBe('2027-03-01')
    expect(ani?.sources).toMatchObject({ birthDate: { source: 'sdp', asOf: '2027-03-01' } })
  })

  it('changes nothing when the same list comes twice, and only what is newer when it comes again [F3]', async () => {
    registrar = await aRegistrar()
    const nik = aNik()
    const list = (over = {}) =>
      aCsv([heads, row('B.I 1/2026', 'Ani Contoh', { NIK: nik, Ekspirasi: '1/8/2027', ...over })])
    await press(await upload(list(), { asOf: '2027-03-01' }), 'terapkan', db)
    const [first] = await people(registrar)
    const twice = await upload(list(), { asOf: '2027-03-01' })
    expect(await twice.page()).toContain('Tidak ada yang perlu diubah')
    const older = await upload(list({ Ekspirasi: '1/9/2027' }), { asOf: '2027-02-01' })
    expect(await older.page()).toContain('Tidak ada yang perlu diubah')
    const newer = await upload(list({ Ekspirasi: '1/7/2027' }), { asOf: '2027-03-05' })
    expect(await newer.page()).toContain('Ekspirasi')
    await press(newer, 'terapkan', db)
    const [now, ...others] = await people(registrar)
    expect(others).toEqual([])
    expect(now).toMatchObject({ id: first?.id, expiresOn: '2027-07-01', datesAsOf: '2027-03-05', version: 2 })
  })

  it('never stores the crime, nor the file, and keeps NIK out of everything that is not sealed [F1] [P4]', async () => {
    registrar = await aRegistrar()
    const nik = aNik()
    const secret = 'Penganiayaan Contoh'
    const rows = [
      heads,
      row('B.I 1/2026', 'Ani', { NIK: nik, 'Jenis Kejahatan': secret, 'Pasal Utama': 'Pasal 351X' }),
    ]
    const importing = await upload(aCsv(rows))
    const preview = await importing.page()
    expect(preview).toContain('Jenis Kejahatan; Pasal Utama')
    expect(preview).not.toContain(secret)
    const waiting = await everything(db)
    for (const text of [secret, 'Pasal 351X', nik]) expect(waiting).not.toContain(text)
    expect(filesLeft()).toEqual([])
    await press(importing, 'terapkan', db)
    const after = await everything(db)
    for (const text of [secret, 'Pasal 351X', nik]) expect(after).not.toContain(text)
    const [ani] = await people(registrar)
    expect(secrets.open(ani?.nikSealed ?? '')).toBe(nik)
    expect(ani?.nikState).toBe('unverified')
  })

  it('holds what is doubtful until a person decides: correct, take, leave [F3]', async () => {
    registrar = await aRegistrar()
    const nik = aNik()
    const importing = await upload(
      aCsv([
        heads,
        row('B.I 1/2026', 'Ani', { NIK: '3,17E+15' }),
        row('B.I 2/2026', 'Budi', { 'Tgl Lahir': '05/25/1990' }),
        row('B.I 3/2026', 'Cici', { Kecamatan: 'Plajuh' }),
        row('B.I 4/2026', 'Dodi'),
        row('B.I4/2026', 'Dodi Dua'),
      ]),
    )
    const doubts = await importing.page('?keadaan=doubt')
    for (const said of [
      'Angka NIK hilang',
      'mungkin tertukar',
      'Kecamatan tidak dikenal',
      'lebih dari satu baris',
    ])
      expect(doubts).toContain(said)
    expect((await press(importing, 'terapkan', db)).status).toBe(422)

    const { browser, address } = importing
    const decide = (at: number, fields: Record<string, string>) =>
      browser.post(`${address}/baris/${at}`, fields)
    expect(await (await browser.get(`${address}/baris/3`)).text()).toContain('05/25/1990')
    expect((await decide(3, { decision: 'correct', 'betul-birthDate': '25/13/1990' })).status).toBe(409)
    expect((await decide(3, { decision: 'correct', 'betul-birthDate': '25 Mei 1990' })).status).toBe(303)
    expect((await decide(2, { decision: 'correct', 'betul-nik': nik })).status).toBe(303)
    expect((await decide(6, { decision: 'take' })).status).toBe(409)
    expect((await decide(6, { decision: 'leave' })).status).toBe(303)
    expect((await decide(5, { decision: 'take' })).status).toBe(303)
    expect((await browser.post(`${address}/keraguan`, { decision: 'take' })).status).toBe(303)
    expect((await press(importing, 'terapkan', db)).status).toBe(303)
    const [ani, budi, cici, dodi, ...others] = await people(registrar)
    expect(others).toEqual([])
    expect(secrets.open(ani?.nikSealed ?? '')).toBe(nik)
    expect([budi?.birthDate, cici?.districtCode, dodi?.name]).toEqual(['1990-05-25', null, 'Dodi'])
  })

  it('asks for a move when the NIK is known at another unit, and never copies the person [F3]', async () => {
    const nik = aNik()
    await aPerson(db, await aRegistrar(), { nik })
    registrar = await aRegistrar()
    const importing = await upload(aCsv([heads, row('B.I 1/2026', 'Ani', { NIK: nik })]))
    expect(await importing.page()).toContain('minta perpindahan')
    expect((await importing.browser.post(`${importing.address}/keraguan`, { decision: 'take' })).status).toBe(
      409,
    )
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'leave' })
    expect(await importing.page()).toContain('Tidak ada yang perlu diubah')
  })

  it('shows who is in the unit and not in the list, and lets only those go that are ticked [F3]', async () => {
    registrar = await aRegistrar()
    const stays = await aPerson(db, registrar, { name: 'Tetap Contoh' })
    const goes = await aPerson(db, registrar, { name: 'Pergi Contoh' })
    const importing = await upload(aCsv([heads, row('B.I 1/2026', 'Ani')]))
    const { browser, address } = importing
    expect(await (await browser.get(`${address}/tidak-ada`)).text()).toContain('Tetap Contoh')
    await browser.post(`${address}/tidak-ada`, { shown: [stays.id, goes.id], gone: goes.id })
    await press(importing, 'terapkan', db)
    const statuses = Object.fromEntries((await people(registrar)).map(({ name, status }) => [name, status]))
    expect(statuses).toEqual({ Ani: 'inmate', 'Tetap Contoh': 'inmate', 'Pergi Contoh': 'former' })
    await press(importing, 'batalkan', db)
    const back = Object.fromEntries((await people(registrar)).map(({ name, status }) => [name, status]))
    expect(back).toEqual({ 'Tetap Contoh': 'inmate', 'Pergi Contoh': 'inmate' })
  })

  it('is undone as a whole, to the last value and every table [F3]', async () => {
    registrar = await aRegistrar()
    await aPerson(db, registrar, {
      name: 'Ani Contoh',
      number: 'B.I 1/2026',
      occupation: 'Penjahit',
      aliases: 'Nani',
    })
    const before = await stateOf(registrar)
    const importing = await upload(
      aCsv([
        [...heads, 'Pekerjaan', 'Alias', 'Desil'],
        [
          ...row('B.I 1/2026', 'Ani Contoh', { NIK: aNik(), Kecamatan: 'Sukarami', Ekspirasi: '1/8/2027' }),
          'Petani',
          'Noni',
          '2',
        ],
        [...row('B.I 2/2026', 'Budi'), '-', '-', '-'],
      ]),
      { asOf: today, origin: 'bapas' },
    )
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'take' })
    await press(importing, 'terapkan', db)
    expect(await stateOf(registrar)).not.toEqual(before)
    expect((await press(importing, 'batalkan', db)).status).toBe(303)
    expect(await importing.page()).toContain('sudah dibatalkan')
    expect(await stateOf(registrar)).toEqual(before)
  })

  it('is not undone over what somebody changed since, and says whose [F3]', async () => {
    registrar = await aRegistrar()
    const importing = await upload(aCsv([heads, row('B.I 1/2026', 'Ani Contoh'), row('B.I 2/2026', 'Budi')]))
    await press(importing, 'terapkan', db)
    const [ani] = await people(registrar)
    await importing.browser.post(`/warga-binaan/${ani?.id}/ubah`, {
      name: 'Ani Betul',
      status: 'inmate',
      sex: 'female',
      code: 'B.I',
      number: 'B.I 1/2026',
      version: '1',
    })
    const answer = await press(importing, 'batalkan', db)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Ani Betul')
  })

  it('goes on where it stopped when it was cut off, and does nothing twice [F3] [Q4]', async () => {
    registrar = await aRegistrar()
    const many = Array.from({ length: 4_500 }, (_, at) =>
      row(`B.I ${at + 1}/2026`, `Orang ${'ABCDEFGHIJ'[at % 10]}`),
    )
    let parts = 0
    const untilSecond = () => {
      parts += 1
      return parts < 2
    }
    const browser = await browserOf(db, registrar)
    const begun = await browser.post('/impor/warga-binaan/baru', {
      asOf: today,
      origin: 'sdp',
      file: aCsv([heads, ...many]),
    })
    const address = begun.headers.get('location') ?? ''
    await workOnImports(db)
    const kolom = { 'kolom-0': 'number', 'kolom-1': 'name', version: '1' }
    await browser.post(`${address}/kolom`, kolom)
    await workOnImports(db, untilSecond)
    expect(await (await browser.get(address)).text()).toMatch(/2\.\d{3} dari 4\.\d{3} baris terbaca/)
    await workOnImports(db)
    await browser.post(`${address}/terapkan`, { version: '3' })
    parts = 0
    await workOnImports(db, untilSecond)
    const stopped = (await people(registrar)).length
    expect(stopped > 0 && stopped < 4_500).toBe(true)
    await workOnImports(db)
    expect((await people(registrar)).length).toBe(4_500)
    expect(await (await browser.get(address)).text()).toContain('4.500')
  })

  it('does not exist for another unit, and is only for registrars and probation officers [P1]', async () => {
    registrar = await aRegistrar()
    const importing = await upload(aCsv([heads, row('B.I 1/2026', 'Ani')]))
    const elsewhere = await browserOf(db, await aRegistrar())
    for (const page of ['', '/kolom', '/baris/2', '/tidak-ada', '/batalkan'])
      expect([page, (await elsewhere.get(`${importing.address}${page}`)).status]).toEqual([page, 404])
    for (const page of ['/kolom', '/keraguan', '/tidak-ada', '/terapkan', '/batalkan', '/buang'])
      expect([
        page,
        (await elsewhere.post(`${importing.address}${page}`, { version: '1', decision: 'take' })).status,
      ]).toEqual([page, 404])
    const head = await browserOf(db, await anActor(db, { roles: ['unit-head'] }))
    expect((await head.get('/impor/warga-binaan')).status).toBe(403)
  })

  it('says in a sentence what is wrong with a file, and keeps none of it [F3]', async () => {
    registrar = await aRegistrar()
    const browser = await browserOf(db, registrar)
    const pageAfter = async (file: File) => {
      const begun = await browser.post('/impor/warga-binaan/baru', { asOf: today, origin: 'sdp', file })
      await workOnImports(db)
      return await (await browser.get(begun.headers.get('location') ?? '/')).text()
    }
    expect(await pageAfter(new File(['hanya kalimat'], 'surat.csv'))).toContain('Judul kolom tidak ditemukan')
    expect(await pageAfter(new File([new Uint8Array([1, 0, 2, 0])], 'rusak.csv'))).toContain('tidak terbaca')
    expect(filesLeft()).toEqual([])
  })
})

const folder = files.passing.pathOf('').replace(/\/+$/, '')
const filesLeft = () =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ name }) => name)
    : []

/** Every row of every table as text. */
async function everything(database: Database): Promise<string> {
  return await reading(database, system, async (read) => {
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname not in ('village', 'area')
        and has_table_privilege(oid, 'select')`.execute(read)
    let text = ''
    for (const { name } of tables) {
      const { rows } = await sql<{ all: string | null }>`
        select string_agg(each::text, ' ') as all from ${sql.table(name)} each`.execute(read)
      text += rows[0]?.all ?? ''
    }
    return text
  })
}

/** All that a unit's people are, without what only counts versions. */
function stateOf(actor: Actor): Promise<unknown> {
  return reading(db, system, async (read) => {
    const { rows } = await sql`
      select to_jsonb(person) - 'version' as person,
        (select jsonb_agg(to_jsonb(each) order by alias) from person_alias each where person_id = person.id) as aliases,
        (select jsonb_agg(to_jsonb(each) order by id) from registration each where person_id = person.id) as lines,
        (select jsonb_agg(to_jsonb(each) order by id) from means each where person_id = person.id) as means,
        (select jsonb_agg(to_jsonb(each) order by id) from sentence_dates each where person_id = person.id) as dates,
        (select jsonb_agg(to_jsonb(each) order by id) from person_revision each where person_id = person.id) as revisions
      from person where unit_id = ${actor.scope?.unitId} order by id`.execute(read)
    return rows
  })
}
