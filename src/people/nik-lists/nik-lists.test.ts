import { Writable } from 'node:stream'
import { writeXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, type Services, system, writing } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  aPerson,
  aUnit,
  type Browser,
  browserOf,
  recordOf,
  secrets,
  sheetIn,
} from '#test'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

let serials = 0
const aNik = () => {
  serials += 1
  return `637205250590${String(serials).padStart(4, '0')}`
}

/** A unit with a registrar, one person per name; those with a NIK get one. */
async function aUnitOf(names: Record<string, string | undefined>, over: Partial<Services> = {}) {
  const unit = await aUnit(db)
  const registrar = await anActor(db, { unit, roles: ['registrar'] })
  const ids: Record<string, string> = {}
  for (const [name, nik] of Object.entries(names)) {
    const number = `B.I ${name}/2027`
    ids[name] = (await aPerson(db, registrar, { name, number, ...(nik && { nik }) })).id
  }
  return { unit, registrar, ids, browser: await browserOf(db, registrar, over) }
}

const sent = async (browser: Browser, fields: Record<string, string | string[]> = {}) => {
  const made = await browser.post('/warga-binaan/nik/baru', {
    who: 'all',
    purpose: 'Pemadanan NIK',
    ...fields,
  })
  expect(made.status).toBe(303)
  return made.headers.get('location') ?? ''
}

/** Sends a file of these rows under their heads; answers with the address of its preview. */
async function answer(browser: Browser, list: string, heads: string[], rows: (string | number | null)[][]) {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Jawaban', rows: [['Hasil pemadanan'], heads, ...rows] }],
  })
  const file = new File([new Uint8Array(bytes)], 'jawaban.xlsx')
  const read = await browser.post(`${list}/jawaban`, { rows: file })
  return { status: read.status, preview: read.headers.get('location') ?? '', page: read }
}
const heads = ['NIK menurut Dukcapil', 'Keterangan', 'Hasil', 'Nomor registrasi', 'No']

const states = (registrar: Actor) =>
  reading(db, registrar, async (read) => {
    const rows = await read
      .selectFrom('person')
      .select(['name', 'nikState', 'nikSealed'])
      .where('unitId', '=', registrar.scope?.unitId ?? '')
      .execute()
    return Object.fromEntries(
      rows.map(({ name, nikState, nikSealed }) => [name, [nikState, nikSealed && secrets.open(nikSealed)]]),
    )
  })

describe('a NIK list for Dukcapil [F2]', () => {
  it('holds who is asked about and nothing else, and marks them as sent [F2] [P3]', async () => {
    const nik = aNik()
    const { browser, registrar } = await aUnitOf({ Anton: nik, Budi: undefined })
    const list = await sent(browser)
    const rows = await sheetIn(await browser.get(`${list}/berkas`))
    expect(rows.slice(0, 3)).toMatchObject([
      [
        'No',
        'Nomor registrasi',
        'Nama',
        'Tanggal lahir',
        'Jenis kelamin',
        'NIK',
        'NIK menurut Dukcapil',
        'Hasil',
        'Keterangan',
      ],
      [1, 'B.I Anton/2027', 'Anton', new Date('1990-05-25'), 'Laki-laki', nik, null, null, null],
      [2, 'B.I Budi/2027', 'Budi', new Date('1990-05-25'), 'Laki-laki', null, null, null, null],
    ])
    expect(await states(registrar)).toEqual({ Anton: ['sent', nik], Budi: ['missing', null] })
    const [event] = await recordOf(db, list.split('/').at(-1) ?? '')
    expect(event).toMatchObject({
      act: 'nik-list.sent',
      after: { people: 2, purpose: 'Pemadanan NIK', place: 1 },
    })
    const again = await browser.post('/warga-binaan/nik/baru', { who: 'all', purpose: 'Lagi' })
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('Tidak ada yang perlu ditanyakan'),
    ])
  })

  it('is fetched within the hour by whoever said what for, and once more with a new purpose [P3]', async () => {
    const { browser, unit, registrar } = await aUnitOf({ Anton: aNik() })
    const list = await sent(browser)
    const colleague = await browserOf(db, await anActor(db, { unit, roles: ['registrar'] }))
    expect((await colleague.get(`${list}/berkas`)).status).toBe(404)
    expect((await colleague.post(`${list}/unduh`, { purpose: 'Berkas hilang' })).status).toBe(303)
    expect((await colleague.get(`${list}/berkas`)).status).toBe(200)
    const clock = () => new Date('2027-03-10T04:00:00Z')
    expect((await (await browserOf(db, registrar, { clock })).get(`${list}/berkas`)).status).toBe(404)
  })

  it('may be only of those ticked, or of those without a NIK [F2]', async () => {
    const { browser, ids } = await aUnitOf({ Anton: aNik(), Budi: undefined, Cecep: undefined })
    const form = await (await browser.get(`/warga-binaan/nik/baru?orang=${ids.Cecep}`)).text()
    expect(form).toContain('Yang Anda centang')
    const ticked = await sent(browser, { who: 'ticked', person: ids.Cecep ?? '' })
    expect((await sheetIn(await browser.get(`${ticked}/berkas`)))[1]?.[2]).toBe('Cecep')
    const missing = await sent(browser, { who: 'missing' })
    const rows = await sheetIn(await browser.get(`${missing}/berkas`))
    expect([rows[1]?.[2], rows[2]?.[2] ?? null]).toEqual(['Budi', null])
  })

  it('comes back with valid, wrong, new and other NIK, seen before they are used [F2]', async () => {
    const [anton, budi, eko, right] = [aNik(), aNik(), aNik(), aNik()]
    const found = aNik()
    const { browser, registrar, ids } = await aUnitOf({
      Anton: anton,
      Budi: budi,
      Cecep: undefined,
      Dedi: aNik(),
      Eko: eko,
    })
    const list = await sent(browser)
    const { preview } = await answer(browser, list, heads, [
      [right, null, 'Sesuai', 'B.I Eko/2027', 5],
      [null, null, 'Sesuai', 'bi anton 2027', null],
      [null, 'Nama berbeda', 'Tidak sesuai', 'B.I Budi/2027', 2],
      [found, null, 'Ditemukan', 'B.I Cecep/2027', 3],
      [null, null, 'Sesuai', 'B.I Tak Ada/2027', null],
    ])
    const page = await (await browser.get(preview)).text()
    expect(page).toContain('Pakai 4 jawaban')
    expect(page).toContain('Tidak ada pada daftar ini')
    expect(page).toMatch(/Tidak ada dalam jawaban: 1 orang[\s\S]*Dedi/)
    expect((await states(registrar)).Anton).toEqual(['sent', anton])
    expect((await browser.post(`${preview}/pakai`, {})).status).toBe(303)
    const after = await states(registrar)
    expect(after).toMatchObject({
      Anton: ['valid', anton],
      Budi: ['mismatch', budi],
      Cecep: ['valid', found],
      Eko: ['valid', right],
    })
    expect(after.Dedi?.[0]).toBe('sent')
    expect((await browser.post(`${preview}/pakai`, {})).status).toBe(409)
    const kept = await reading(db, registrar, (read) =>
      read
        .selectFrom('personRevision')
        .select(['source', 'act'])
        .where('personId', '=', ids.Cecep ?? '')
        .execute(),
    )
    expect(kept).toContainEqual({ source: 'dukcapil', act: 'nik-answer.applied' })
  })

  it('takes a second answer for who was missing, and is then done [F2]', async () => {
    const { browser } = await aUnitOf({ Anton: aNik(), Budi: aNik() })
    const list = await sent(browser)
    for (const [name, no] of [
      ['Anton', 1],
      ['Budi', 2],
    ] as const) {
      const { preview } = await answer(browser, list, heads, [[null, null, 'Sesuai', `B.I ${name}/2027`, no]])
      await browser.post(`${preview}/pakai`, {})
    }
    const page = await (await browser.get(list)).text()
    expect(page).toContain('Selesai')
    expect(page).not.toContain('Berkas jawaban')
  })

  it('gives everything back when an answer is undone, but not what was corrected since [F2]', async () => {
    const [anton, found] = [aNik(), aNik()]
    const { browser, registrar, ids } = await aUnitOf({ Anton: anton, Budi: undefined, Cecep: aNik() })
    const list = await sent(browser)
    const before = await states(registrar)
    const { preview } = await answer(browser, list, heads, [
      [null, null, 'Sesuai', 'B.I Anton/2027', 1],
      [found, null, 'Sesuai', 'B.I Budi/2027', 2],
      [null, null, 'Tidak sesuai', 'B.I Cecep/2027', 3],
    ])
    await browser.post(`${preview}/pakai`, {})
    const corrected = aNik()
    const form = await (await browser.get(`/warga-binaan/${ids.Cecep}/ubah`)).text()
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
    const typed = { name: 'Cecep', status: 'inmate', sex: 'male', birthDate: '1990-05-25', code: 'B.I' }
    const revised = { ...typed, number: 'B.I Cecep/2027', nik: corrected, version }
    expect((await browser.post(`/warga-binaan/${ids.Cecep}/ubah`, revised)).status).toBe(303)
    expect((await browser.post(`${preview}/batalkan`, {})).status).toBe(303)
    expect(await states(registrar)).toEqual({ ...before, Cecep: ['unverified', corrected] })
    expect((await browser.post(`${preview}/batalkan`, {})).status).toBe(409)
  })

  it('holds back a NIK that stands in another file, here or at another unit [F2]', async () => {
    const taken = aNik()
    await aUnitOf({ Lain: taken })
    const { browser, registrar } = await aUnitOf({ Anton: undefined })
    const list = await sent(browser)
    const { preview } = await answer(browser, list, heads, [[taken, null, 'Sesuai', 'B.I Anton/2027', 1]])
    expect(await (await browser.get(preview)).text()).toContain('NIK ini ada pada berkas orang lain')
    expect((await browser.post(`${preview}/pakai`, {})).status).toBe(409)
    expect(await states(registrar)).toEqual({ Anton: ['missing', null] })
  })

  it('that is closed lets go of who was not answered [F2]', async () => {
    const nik = aNik()
    const { browser, registrar } = await aUnitOf({ Anton: nik })
    const list = await sent(browser)
    expect((await browser.post(`${list}/tutup`, {})).status).toBe(303)
    expect(await states(registrar)).toEqual({ Anton: ['unverified', nik] })
    expect((await browser.post(`${list}/tutup`, {})).status).toBe(409)
    await sent(browser)
  })

  it('says in a sentence what is wrong with a file [F2]', async () => {
    const { browser } = await aUnitOf({ Anton: aNik() })
    const list = await sent(browser)
    const none = await browser.post(`${list}/jawaban`, {})
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Pilih berkas jawaban')])
    const strange = await answer(browser, list, ['Nama', 'Alamat'], [['Anton', 'x']])
    expect([strange.status, await strange.page.text()]).toEqual([
      422,
      expect.stringContaining('Berkas tidak terbaca'),
    ])
    const empty = await answer(browser, list, heads, [[null, null, null, 'B.I Anton/2027', 1]])
    expect([empty.status, await empty.page.text()]).toEqual([
      409,
      expect.stringContaining('Tidak ada jawaban'),
    ])
  })

  it('counts missing, unverified, doubtful and double NIK, and opens who they are [F2]', async () => {
    const twice = aNik()
    const { browser } = await aUnitOf({ Anton: twice, Budi: undefined, Ratna: '6372046505900009' })
    const { ids } = await aUnitOf({ Kembar: undefined })
    await sameNik(ids.Kembar ?? '', twice)
    const page = await (await browser.get('/warga-binaan/nik')).text()
    expect(page).toContain('2 dari 3 orang mempunyai NIK')
    const doubt = await (await browser.get('/warga-binaan/nik?keadaan=doubt')).text()
    expect(doubt).toMatch(/Ratna[\s\S]*tidak sejalan dengan jenis kelamin/)
    const double = await (await browser.get('/warga-binaan/nik?keadaan=shared')).text()
    expect(double).toMatch(/Anton[\s\S]*ada juga pada berkas lain/)
    const missing = await (await browser.get('/warga-binaan/nik?keadaan=missing')).text()
    expect(missing).toContain('Budi')
    expect(missing).not.toContain('Ratna')
  })

  it('does not exist elsewhere, and only registrars and probation officers act on it [P1]', async () => {
    const { browser, unit } = await aUnitOf({ Anton: aNik() })
    const list = await sent(browser)
    const elsewhere = await browserOf(db, await anActor(db, { roles: ['registrar'] }))
    for (const path of ['', '/berkas', '/unduh']) expect((await elsewhere.get(list + path)).status).toBe(404)
    for (const path of ['/tutup', '/unduh', '/jawaban']) {
      const fields = path === '/unduh' ? { purpose: 'x' } : {}
      expect([404, 422]).toContain((await elsewhere.post(list + path, fields)).status)
    }
    for (const role of ['programme-officer', 'section-head', 'unit-head'] as const) {
      const other = await browserOf(db, await anActor(db, { unit, roles: [role] }), { sample: true })
      expect([role, (await other.get(list)).status]).toEqual([role, 200])
      expect([role, (await other.get('/warga-binaan/nik/baru')).status]).toEqual([role, 403])
      expect([role, (await other.post(`${list}/tutup`, {})).status]).toEqual([role, 403])
    }
    const kanwil = await anActor(db, { unit: await aKanwil(db), roles: ['regional-officer'] })
    expect((await (await browserOf(db, kanwil, { sample: true })).get(list)).status).toBe(404)
  })

  it('leaves no NIK in any log line, event or address [P3] [P4]', async () => {
    const lines: string[] = []
    const stream = new Writable({ write: (chunk, _encoding, next) => next(void lines.push(String(chunk))) })
    const [nik, other] = [aNik(), aNik()]
    const { browser } = await aUnitOf({ Anton: nik }, { log: pino({ level: 'trace' }, stream) })
    const list = await sent(browser)
    const { preview } = await answer(browser, list, heads, [[other, null, 'Sesuai', 'B.I Anton/2027', 1]])
    const pages = [await (await browser.get(preview)).text()]
    await browser.post(`${preview}/pakai`, {})
    for (const path of [list, '/warga-binaan/nik', '/warga-binaan/nik?keadaan=valid']) {
      pages.push(await (await browser.get(path)).text())
    }
    const kept = await reading(db, system, async (read) => {
      const { rows } = await sql<{ said: string }>`
        select event::text as said from event union all select answer::text from nik_answer_row answer
        union all select request::text from request`.execute(read)
      return rows.map(({ said }) => said).join('\n')
    })
    for (const secret of [nik, other]) {
      expect([kept, ...pages, ...lines].join('\n')).not.toContain(secret)
    }
  })
})

/** As two imports may leave it: the same NIK in the file of somebody at another unit. */
async function sameNik(id: string, nik: string) {
  const sealed = { nikSealed: secrets.seal(nik), nikHash: secrets.fingerprint(`nik ${nik}`) }
  await writing(db, system, (tx) =>
    tx
      .updateTable('person')
      .set({ ...sealed, nikState: 'unverified' })
      .where('id', '=', id)
      .execute(),
  )
}
