import { beforeAll, describe, expect, it } from 'vitest'
import { reviseParty } from '#agreements'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  aPdf,
  aText,
  aWordFile,
  browserOf,
  did,
  partiesIn,
  recordOf,
  refusalOf,
} from '#test'
import { compose } from './compose.ts'
import { docxType } from './printing/docx.ts'
import { readPaper } from './reading/reader.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const textsIn = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('agreementText').selectAll().where('agreementId', '=', id).orderBy('serial').execute(),
  )
const linesOf = async (id: string) => (await textsIn(id)).at(-1)?.lines ?? []
const occasion = { signingOn: '2027-03-10', place: 'Barabai' }

describe('a text', () => {
  it('is put together from the record and the library, with annex, term and both parties [B4]', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting', {
      title: 'Pelayanan kesehatan',
      scope: '1. Puskesmas keliling\n2. Pemeriksaan rutin',
    })
    const [ours, theirs] = await partiesIn(db, id)
    const duties = {
      signatoryName: 'Rina',
      signatoryPosition: 'Kepala Dinas',
      authority: 'Keputusan Bupati 12 Tahun 2026',
      duties: '- Menyediakan obat',
    }
    await did(db, officer, reviseParty, {
      id,
      partyId: theirs?.id,
      version: theirs?.version,
      number: `SP-${crypto.randomUUID().slice(0, 8)}`,
      ...duties,
    })
    const browser = await open(officer)
    const answer = await browser.post(`/kerja-sama/${id}/naskah/susun`, { ...occasion, sharesData: 'ya' })
    expect(answer.status).toBe(303)
    const lines = await linesOf(id)
    for (const line of [
      'PERJANJIAN KERJA SAMA',
      'TENTANG',
      'PELAYANAN KESEHATAN',
      'Puskesmas keliling;',
      'Pemeriksaan rutin.',
      'Menyediakan obat.',
      'PELINDUNGAN DATA PRIBADI',
      'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
      'LAMPIRAN',
      'Warga binaan diperiksa: 12 kali',
      'Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun, terhitung sejak tanggal 10 Maret 2027 sampai dengan tanggal 9 Maret 2029.',
    ])
      expect(lines).toContain(line)
    expect(lines.join(' ')).toContain(
      'Rabu, tanggal sepuluh bulan Maret tahun dua ribu dua puluh tujuh (10-03-2027), bertempat di Barabai',
    )
    expect(lines.join(' ')).toContain(
      'Kepala Dinas, berdasarkan Keputusan Bupati 12 Tahun 2026, dalam hal ini bertindak untuk dan atas nama',
    )
    expect(ours?.number).toBeNull()

    const page = await (await browser.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('Nomor naskah')
    expect(page).toContain('(PIHAK KESATU) belum ada.')
    expect(page).not.toContain('tidak ada pasal pelindungan data pribadi')
    expect((await recordOf(db, (await textsIn(id))[0]?.id ?? '')).map(({ act }) => act)).toEqual([
      'text.composed',
    ])
    expect(await (await browser.get(`/kerja-sama/${id}`)).text()).toContain('Versi 1, disusun program')
  })

  it.for([
    ['2022-08-02', 'Undang-Undang Nomor 12 Tahun 1995 tentang Pemasyarakatan;'],
    ['2027-03-10', 'Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan;'],
  ] as const)('signed on %s cites the law of that day [B4]', async ([signingOn, law]) => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    await aText(db, officer, id, { signingOn })
    expect(await linesOf(id)).toContain(law)
  })

  it.for([
    ['memorandum', 'NOTA KESEPAHAMAN', 'PELAKSANAAN', 'HAK DAN KEWAJIBAN'],
    ['agreement', 'PERJANJIAN KERJA SAMA', 'HAK DAN KEWAJIBAN', 'PELAKSANAAN'],
    ['addendum', 'ADENDUM', 'PERUBAHAN', 'PEMBIAYAAN'],
    ['arrangement', 'RENCANA KERJA', 'RENCANA AKSI', 'HAK DAN KEWAJIBAN'],
    ['intent', 'PERNYATAAN MINAT', 'MAKSUD', 'JANGKA WAKTU'],
  ] as const)('of the kind %s has its own head and articles [B4]', async ([kind, heading, has, lacks]) => {
    const { id, officer } = await anAgreementAt(db, 'drafting', {
      kind,
      ...(kind !== 'memorandum' && kind !== 'intent' && { noParentReason: 'Berdiri sendiri' }),
    })
    await aText(db, officer, id)
    const lines = await linesOf(id)
    expect(lines).toContain(heading)
    expect(lines).toContain(has)
    expect(lines).not.toContain(lacks)
    expect(lines.join(' ')).not.toMatch(/[{}]/)
  })

  it('is printed for each party and for Word, and has no original for a third [B4]', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    const { textId } = await aText(db, officer, id)
    const browser = await open(officer)
    const base = `/kerja-sama/${id}/naskah/${textId}`
    for (const place of [1, 2]) {
      const pdf = await browser.get(`${base}/asli/${place}`)
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      const docx = await browser.get(`${base}/word/${place}`)
      expect(docx.headers.get('content-type')).toBe(docxType)
      expect(await readPaper({ bytes: new Uint8Array(await docx.arrayBuffer()), type: docxType })).toContain(
        'PERJANJIAN KERJA SAMA',
      )
    }
    for (const nowhere of ['asli/3', 'asli/0', 'asli/x', 'word/3'])
      expect((await browser.get(`${base}/${nowhere}`)).status).toBe(404)
  })

  it('stands still once the agreement is in force, and is nobody’s who does not lead [B4] [P1]', async () => {
    const active = await anActiveAgreement(db)
    expect(await refusalOf(db, active.officer, compose, { id: active.id, ...occasion })).toBe('locked')
    const { id, officer } = await anAgreement(db)
    const { textId } = await aText(db, officer, id)
    const stranger = await open(await anActor(db))
    for (const path of ['', '/susun', `/${textId}`, `/${textId}/asli/1`, `/${textId}/word/1`])
      expect((await stranger.get(`/kerja-sama/${id}/naskah${path}`)).status).toBe(404)
    const auditor = await open(await anActor(db, { unit: await unitOf(officer), roles: ['auditor'] }))
    expect((await auditor.get(`/kerja-sama/${id}/naskah/${textId}`)).status).toBe(200)
    expect((await auditor.post(`/kerja-sama/${id}/naskah/susun`, occasion)).status).toBe(403)
  })
})

describe('a text that came back', () => {
  it('is kept as the next version and compared article by article, old words beside new [B4]', async () => {
    const { id, officer } = await anAgreementAt(db, 'discussion')
    await aText(db, officer, id)
    const lines = (await linesOf(id)).map((line) => line.replace('9 Maret 2029', '9 Maret 2030'))
    const at = lines.indexOf('LARANGAN')
    const edited = [...lines.slice(0, at - 1), ...lines.slice(at + 2)]
    const browser = await open(officer)
    const file = await aWordFile(edited, 'usulan dinas.docx')
    const answer = await browser.post(`/kerja-sama/${id}/naskah/kembali`, {
      file,
      note: 'Usulan bagian hukum',
    } as never)
    expect(answer.status).toBe(303)
    const page = await (await browser.get(answer.headers.get('location') ?? '')).text()
    for (const words of [
      'Perubahan dari versi 1',
      'Diubah',
      'Dihapus',
      '<del>2029.',
      '<ins>2030.',
      'menurut lamanya berakhir 9 Maret 2029',
      'Usulan bagian hukum',
    ])
      expect(page).toContain(words)
    const [sent, returned] = await textsIn(id)
    expect([sent?.origin, returned?.origin, returned?.madeBy]).toEqual(['composed', 'returned', officer.name])
    const back = await browser.get(`/kerja-sama/${id}/naskah/${returned?.id}/word/1`)
    expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true)

    const again = await browser.post(`/kerja-sama/${id}/naskah/kembali`, { file })
    expect([again.status, (await again.text()).includes('sama dengan versi 2')]).toEqual([409, true])
  })

  it.for([
    ['a PDF', async (): Promise<File | undefined> => aPdf(), 'bukan Word (DOCX)'],
    ['an empty one', async (): Promise<File | undefined> => aWordFile(['', ' ']), 'tidak berisi tulisan'],
    ['none', async (): Promise<File | undefined> => undefined, 'Pilih berkas Word yang kembali'],
  ] as const)('is refused with a sentence when it is %s [B4]', async ([, make, sentence]) => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    const file = await make()
    const browser = await open(officer)
    const answer = await browser.post(
      `/kerja-sama/${id}/naskah/kembali`,
      file ? { file } : { note: 'x', lines: 'palsu' },
    )
    expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([422, true])
    expect(await textsIn(id)).toEqual([])
  })

  it('with other words is a text nobody has approved, with the same words it is not [B4]', async () => {
    const { id, officer } = await anAgreementAt(db, 'discussion')
    await aText(db, officer, id)
    const lines = await linesOf(id)
    const browser = await open(officer)
    const annexVersion = async () => (await agreementNow(db, id)).annexVersion
    const before = await annexVersion()
    await browser.post(`/kerja-sama/${id}/naskah/kembali`, { file: await aWordFile(lines) })
    expect(await annexVersion()).toBe(before)
    await browser.post(`/kerja-sama/${id}/naskah/kembali`, { file: await aWordFile([...lines, 'Tambahan']) })
    expect(await annexVersion()).toBe(before + 1)
    expect(await textsIn(id)).toHaveLength(3)
  })
})

function unitOf({ scope }: Actor) {
  return reading(db, system, (read) =>
    read
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', scope?.unitId ?? '')
      .executeTakeFirstOrThrow(),
  )
}
