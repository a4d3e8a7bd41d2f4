import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { reading, sheet, system, xlsxOf } from '#kernel'
import { aDatabase, anActor, anAgreement, anAgreementAt, aPartner, browserOf, now, recordOf } from '#test'
import { sheets } from '../../app.ts'

type Db = Awaited<ReturnType<typeof aDatabase>>
type Actor = Awaited<ReturnType<typeof anActor>>

/** Asks for a list, says what for, and opens the file as a spreadsheet program would. */
async function taken(db: Db, actor: Actor, list: string, query = '') {
  const browser = await browserOf(db, actor)
  const asked = await browser.post(`/unduh${list}`, { purpose: 'Laporan bulanan', query })
  const ready = asked.headers.get('location') ?? ''
  expect([asked.status, (await browser.get(ready)).status]).toEqual([303, 200])
  const file = await browser.get(`${ready}/berkas`)
  expect(file.headers.get('content-type')).toContain('spreadsheetml')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first] = (await readXlsx(bytes)).sheets
  const rows = first?.rows ?? []
  const end = rows.findIndex((row) => String(row[0] ?? '').startsWith('Daftar: '))
  const body = rows.slice(1, end).filter((row) => row.some((value) => value !== null))
  const id = ready.split('/').at(-1) ?? ''
  return { head: rows[0], body, foot: rows.slice(end).map((row) => row[0]), id, ready, browser }
}

describe('a list taken away as XLSX', () => {
  it('holds the same rows as the list, with real dates, and says what it is below [P3]', async () => {
    const db = await aDatabase()
    const given = await anAgreementAt(db, 'drafting', { title: 'Layanan kesehatan' })
    await anAgreement(db, { officer: given.officer, title: 'Pelatihan las' })
    const { head, body, foot } = await taken(db, given.officer, '/kerja-sama')
    expect(head?.slice(0, 3)).toEqual(['Judul', 'Jenis naskah', 'Objek'])
    const ofDatabase = await reading(db, system, (read) =>
      read
        .selectFrom('agreement')
        .selectAll()
        .where('unitId', '=', given.officer.scope?.unitId ?? '')
        .execute(),
    )
    expect(body.map(([title]) => title).sort()).toEqual(ofDatabase.map(({ title }) => title).sort())
    const row = body.find(([title]) => title === 'Layanan kesehatan') ?? []
    expect(row).toContain('Penyusunan naskah')
    const days = row
      .filter((value) => value instanceof Date)
      .map((day) => (day as Date).toISOString().slice(0, 10))
    expect(days).toEqual(['2027-03-10', '2027-03-10', '2029-03-09'])
    expect(foot.join('\n')).toMatch(
      /2 baris\nSaringan: tanpa saringan\nDiunduh oleh Siti Rahmah.*\nUntuk keperluan: Laporan/,
    )
  })

  it('keeps the filter and the reach of who asks [P1] [P3]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db, { title: 'Pelatihan las', objects: ['job-training'] })
    await anAgreement(db, { officer, title: 'Layanan kesehatan' })
    const { body, foot } = await taken(db, officer, '/kerja-sama', 'objek=job-training&halaman=9')
    expect(body.map(([title]) => title)).toEqual(['Pelatihan las'])
    expect(foot[1]).toBe('Saringan: objek Pelatihan kerja')
    expect((await taken(db, await anActor(db), '/kerja-sama')).body).toEqual([])
  })

  it('is written into the record with its purpose, and is nobody else’s [P3]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db)
    const { id, ready, browser } = await taken(db, officer, '/kerja-sama', 'cari=kesehatan')
    expect(await recordOf(db, id)).toMatchObject([
      {
        act: 'list.exported',
        actorId: officer.accountId,
        after: { list: 'Kerja sama', filter: 'memuat "kesehatan"', rows: 1, purpose: 'Laporan bulanan' },
      },
    ])
    const colleague = await browserOf(db, await anActor(db))
    expect((await colleague.get(`${ready}/berkas`)).status).toBe(404)
    expect((await browser.get(`${ready.replace('kerja-sama', 'mitra')}/berkas`)).status).toBe(404)
    const later = await browserOf(db, officer, { clock: () => new Date(now.getTime() + 3_700_000) })
    expect((await later.get(`${ready}/berkas`)).status).toBe(404)
    const unsaid = await browser.post('/unduh/kerja-sama', {})
    expect(unsaid.status).toBe(422)
    expect(await unsaid.text()).toContain('Tulis untuk keperluan apa')
  })

  it.for(['=1+1', '+62812', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1'])(
    'leaves %s the text that it is [Q9]',
    async (text) => {
      const bytes = await xlsxOf({
        title: 'Mitra [uji]',
        columns: [{ head: 'Nama' }, { head: 'Anggaran', kind: 'money' }, { head: 'Waktu', kind: 'moment' }],
        zone: 'Asia/Makassar',
        rows: async ({ from }) => (from === 0 ? [[`${text}\u0001`, 12_500_000n, now]] : []),
        foot: () => [],
      })
      const [first] = (await readXlsx(bytes, { readStyles: true })).sheets
      const [name, budget, at] = first?.rows[1] ?? []
      expect(String(name).trim()).toBe(`${text} `.trim())
      expect(budget).toBe(12_500_000)
      expect((at as Date).toISOString().slice(0, 16)).toBe('2027-03-10T10:00')
      expect([...(first?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
    },
  )

  it('reads a long list in slices and stops at its bound [Q4]', async () => {
    const slices: number[] = []
    const long = sheet<number>({
      list: '/uji',
      title: 'Uji',
      permission: 'home.read',
      filter: () => [],
      count: async () => 70_000,
      rows: async (_question, { from, most }) => {
        slices.push(most)
        return Array.from({ length: Math.min(most, 70_000 - from) }, (_, at) => from + at)
      },
      columns: [{ head: 'Angka', value: (row) => row }],
    })
    const rows = (slice: { from: number; most: number }) => long.rows({} as never, slice)
    const foot = (count: number) => [`${count}`]
    const bytes = await xlsxOf({ title: 'Uji', columns: long.columns, zone: 'Asia/Jakarta', rows, foot })
    const found = (await readXlsx(bytes)).sheets[0]?.rows ?? []
    expect(Math.max(...slices)).toBeLessThanOrEqual(2_000)
    expect([found[1]?.[0], found[50_000]?.[0], found.at(-1)?.[0]]).toEqual([0, 49_999, '50000'])
    expect(bytes.byteLength).toBeLessThan(3_000_000)
  })

  it('stands beside every list for those who may read it, and for nobody else [P1]', async () => {
    const db = await aDatabase()
    const auditor = await anActor(db, { roles: ['auditor'] })
    const officer = await anActor(db)
    await aPartner(db, officer)
    const empty = ['/kerja-sama', '/sertifikat']
    for (const { list, permission } of sheets) {
      const page = await (await browserOf(db, auditor)).get(list)
      expect([list, (await page.text()).includes(`/unduh${list}`)]).toEqual([list, true])
      const { body } = await taken(db, auditor, list)
      expect([list, body.length > 0 || empty.includes(list)]).toEqual([list, true])
      const allowed = !['account.read', 'record.verify', 'certificate.read'].includes(permission)
      const asked = await (await browserOf(db, officer)).post(`/unduh${list}`, { purpose: 'Uji' })
      expect([list, asked.status]).toEqual([list, allowed ? 303 : 403])
    }
  })
})
