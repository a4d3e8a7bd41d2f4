import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { namesOfUnits, neutralFindings } from '#credentials'
import { type Database, reading, system } from '#kernel'
import { aDatabase, aFinishedClass, browserOf, type GivenFinishedClass, issuedTo } from '#test'
import { tool } from '../../../test/tools.ts'
import type { Certificate } from '../tables.ts'
import { fileName, type Printable, printAll, printEach, printOne, qrOf } from './print.ts'
import { printablesWhere } from './printable.ts'

const qpdf = tool('qpdf')
let db: Database
let given: GivenFinishedClass
let proposalId: string
let certificates: Certificate[]
let printables: Printable[]
let units: string[]
beforeAll(async () => {
  db = await aDatabase()
  given = await aFinishedClass(db, { people: 12 })
  ;({ proposalId, certificates } = await issuedTo(db, given))
  await reading(db, system, async (read) => {
    printables = await printablesWhere(read, sql`certificate.proposal_id = ${proposalId}`)
    units = await namesOfUnits(read)
  })
})

const pagesOf = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text.map((page) =>
    page.replace(/\s+/g, ' '),
  )

/** The names of the files that a PDF carries, and every packed part that is JSON. */
const filesIn = async (pdf: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const held = (await document.getAttachments()) as ReadonlyMap<string, unknown> | null
  const source = Buffer.from(pdf).toString('latin1')
  const parts = [...source.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString()]
    } catch {
      return []
    }
  })
  return { names: [...(held?.keys() ?? [])], contents: parts.filter((part) => part.startsWith('{"')) }
}

describe('a printed certificate', () => {
  it('says what was learnt and for whom, the same bytes each time, and carries its signed credential [I1] [I7]', async () => {
    const [one] = printables
    const pdf = printOne(one as Printable)
    expect(printOne(one as Printable).equals(pdf)).toBe(true)
    const [text] = await pagesOf(pdf)
    for (const words of [one?.holder, one?.number, 'Tata Boga dan Kue', one?.issuer, one?.signatory])
      expect(text).toContain(words)
    for (const sign of ['<pdfaid:part>3</pdfaid:part>', '/StructTreeRoot', '/Lang (id)'])
      expect(pdf.toString('latin1')).toContain(sign)
    expect(await filesIn(pdf)).toEqual({ names: ['kredensial.json'], contents: [one?.credential] })
  })

  it.skipIf(!qpdf)('is a sound PDF to another program [I1]', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sertifikat-'))
    for (const [name, bytes] of [
      ['satu.pdf', printOne(printables[0] as Printable)],
      ['semua.pdf', printAll(printables as [Printable, ...Printable[]])],
    ] as const) {
      writeFileSync(join(folder, name), bytes)
      const said = execFileSync(qpdf ?? '', ['--check', join(folder, name)]).toString()
      expect(said).toContain('No syntax or stream encoding errors found')
    }
  })

  it('tells nobody where its holder was: every byte, the text, what it carries, the QR and its name [I4]', async () => {
    const [one] = printables as [Printable]
    const pdf = printOne(one)
    const faces = [
      pdf,
      ...(await pagesOf(pdf)),
      ...Object.values(await filesIn(pdf)).flat(),
      fileName(one),
      qrOf(one),
      ...(one.compact ?? '').split('.').map((part) => Buffer.from(part, 'base64url').toString()),
      one.credential ?? '',
    ]
    expect(faces.length).toBeGreaterThan(8)
    for (const face of faces) expect(neutralFindings(face, units)).toEqual([])
  })

  it('is read so closely that one planted word would show, wherever it stands [I4]', async () => {
    const [one] = printables as [Printable]
    const [unit = ''] = units
    expect(await seenIn({ ...one, title: 'Tata Boga Lapas' })).toBe(true)
    expect(await seenIn({ ...one, issuer: unit })).toBe(true)
    expect(await seenIn({ ...one, credential: '{"note":"warga binaan"}' })).toBe(true)
    expect(await seenIn(one)).toBe(false)
  })
})

async function seenIn(one: Printable): Promise<boolean> {
  const pdf = printOne(one)
  const faces = [pdf, ...(await pagesOf(pdf)), ...(await filesIn(pdf)).contents]
  return faces.some((face) => neutralFindings(face, units).length > 0)
}

describe('the papers of a cohort', () => {
  it('are each of their own person, in one ZIP and on pages of one PDF [I8]', async () => {
    const files = unzipSync(await printEach(printables))
    expect(Object.keys(files)).toHaveLength(12)
    const names = certificates.map(({ holder }) => holder)
    for (const one of certificates) {
      const [text, ...more] = await pagesOf(files[fileName(one)] as Uint8Array)
      expect(more).toEqual([])
      expect(names.filter((name) => text?.includes(name))).toEqual([one.holder])
      expect(text).toContain(one.number)
    }
    const pages = await pagesOf(printAll(printables as [Printable, ...Printable[]]))
    expect(pages.map((page) => names.filter((name) => page.includes(name)))).toEqual(
      names.map((name) => [name]),
    )
  })

  it('are fetched from the page of their proposal, and by nobody of another unit [I8] [P1]', async () => {
    const browser = await browserOf(db, given.officer, { sample: true })
    const zip = await browser.get(to.certificatesEach(proposalId))
    expect(zip.headers.get('content-type')).toBe('application/zip')
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toHaveLength(12)
    const pdf = await browser.get(to.certificatesInOne(proposalId))
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const other = await aFinishedClass(db, {}, undefined, given.issuer)
    const stranger = await browserOf(db, other.officer, { sample: true })
    expect((await stranger.get(to.certificatesEach(proposalId))).status).toBe(404)
  })
})
