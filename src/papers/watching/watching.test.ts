import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, openDatabase, openFiles, reading, system } from '#kernel'
import {
  anActor,
  anAgreement,
  anAgreementAt,
  aPdf,
  aText,
  aWordFile,
  browserOf,
  now,
  recordOf,
  secrets,
} from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'
import { pdfOf } from '../printing/pdf.ts'
import { checkFiles, readWords } from './look.ts'

let db: Database
const folder = mkdtempSync(join(tmpdir(), 'bekal-naskah-'))
const files = openFiles(folder, 2_000_000)
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
})
afterAll(() => db.destroy())

const open = (actor: Actor) => browserOf(db, actor, { sample: true, files })
const ground = (at = now) => ({ db, files, clock: () => at })
const always = new Date(0)
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

async function attached(kind: string, file: File) {
  const given = await anAgreement(db, { title: 'Kerja sama literasi' })
  const browser = await open(given.officer)
  expect((await browser.post(`/kerja-sama/${given.id}/berkas/baru`, { kind, file })).status).toBe(303)
  return { ...given, browser }
}

const placeOf = (sha256: string) => join(folder, globSync(`*/${sha256}`, { cwd: folder })[0] ?? '')
const papersOf = (id: string) =>
  reading(db, system, (read) => read.selectFrom('paper').selectAll().where('agreementId', '=', id).execute())

describe('a stored file', () => {
  it('that is altered is noticed within a day and said to every reader, until it is restored [B16]', async () => {
    const { id, browser } = await attached('signed-scan', aPdf('pks.pdf', 'Naskah asli'))
    const page = async () => (await browser.get(`/kerja-sama/${id}`)).text()
    await checkFiles(ground(), always)
    expect(await page()).not.toContain('tidak lagi seperti saat disimpan')

    const [paper] = await papersOf(id)
    const original = `%PDF-1.4\n% Naskah asli\n%%EOF\n`
    writeFileSync(placeOf(paper?.sha256 ?? ''), 'isi lain')
    await checkFiles(ground(hours(23)), hours(1))
    expect(await page()).not.toContain('tidak lagi seperti saat disimpan')
    await checkFiles(ground(hours(25)), hours(1))
    const said = await page()
    for (const words of [
      'Satu berkas tidak lagi seperti saat disimpan.',
      'pks.pdf berubah, diketahui 11 Maret 2027',
      'menemukan perubahan pada berkas yang disimpan',
    ])
      expect(said).toContain(words)

    writeFileSync(placeOf(paper?.sha256 ?? ''), original)
    await checkFiles(ground(hours(50)), hours(1))
    expect(await page()).not.toContain('tidak lagi seperti saat disimpan')
  })

  it('that is gone is said to be gone, also where it is a text that came back [B16]', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    const browser = await open(officer)
    await browser.post(`/kerja-sama/${id}/naskah/kembali`, {
      file: await aWordFile(['Pasal 1', 'BIAYA'], 'kembali.docx'),
    })
    const text = await reading(db, system, (read) =>
      read.selectFrom('agreementText').selectAll().where('agreementId', '=', id).executeTakeFirstOrThrow(),
    )
    rmSync(placeOf(text.sha256 ?? ''))
    await checkFiles(ground(), always)
    expect(await (await browser.get(`/kerja-sama/${id}`)).text()).toContain('kembali.docx hilang')
    const answer = await browser.get(`/kerja-sama/${id}/naskah/${text.id}/word/1`)
    expect(answer.status).toBe(410)
  })

  it('unchanged leaves no trace in the history of its agreement [B16]', async () => {
    const { id } = await attached('signed-scan', aPdf('utuh.pdf', crypto.randomUUID()))
    await checkFiles(ground(), always)
    expect((await recordOf(db, id)).map(({ act }) => act)).not.toContain('paper.turned')
  })
})

describe('the words inside a paper', () => {
  const aTextPdf = (words: string, name = 'isi.pdf') => {
    const template =
      '#set text(font: "Arimo")\n#set document(title: "Uji")\n#json(bytes(sys.inputs.paper)).words'
    return new File([new Uint8Array(pdfOf({ template, paper: { words }, at: now }))], name, {
      type: 'application/pdf',
    })
  }

  it.for([
    ['a PDF', async (words: string) => aTextPdf(words)],
    ['a Word file', async (words: string) => aWordFile([words], 'isi.docx')],
  ] as const)(
    'of %s are found from the list of agreements, with the passage, within reach only [B15]',
    async ([, make]) => {
      const { id, officer, browser } = await attached(
        'signed-scan',
        await make('Meminjamkan dua ratus buku melalui perpustakaan keliling Murakata setiap triwulan'),
      )
      await readWords(ground(), always)
      const html = await (await browser.get('/kerja-sama?cari=keliling+murak')).text()
      for (const words of [
        'Di dalam naskah',
        `href="/kerja-sama/${id}"`,
        '<mark>keliling</mark>',
        '<mark>Murakata</mark>',
        'isi.',
      ])
        expect(html).toContain(words)
      expect(await (await browser.get('/kerja-sama?cari=keliling+tanjung')).text()).not.toContain(
        'Di dalam naskah',
      )
      const elsewhere = await open(await anActor(db))
      expect(await (await elsewhere.get('/kerja-sama?cari=murakata')).text()).not.toContain('Di dalam naskah')
      expect(officer.scope).not.toBeNull()
    },
  )

  it('of a text just put together are found at once [B15]', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting', { scope: 'Kelas kerawitan Kalumpang' })
    await aText(db, officer, id)
    const html = await (await (await open(officer)).get('/kerja-sama?cari=kerawitan')).text()
    for (const words of ['Naskah versi 1', '<mark>kerawitan</mark>']) expect(html).toContain(words)
  })

  it('are not read where a paper mainly tells of one person, and a picture has none [B15]', async () => {
    const { id } = await attached('legality', await aWordFile(['Akta Rahasianya Lokpaikat'], 'akta.docx'))
    const scan = await attached('signed-scan', aPdf('pindaian.pdf', crypto.randomUUID()))
    await readWords(ground(), always)
    const states = (agreementId: string) =>
      reading(db, system, (read) =>
        read.selectFrom('paperWords').select('state').where('agreementId', '=', agreementId).execute(),
      )
    expect(await states(id)).toEqual([])
    expect(['no-text', 'unreadable']).toContain((await states(scan.id))[0]?.state)
  })
})
