import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, found, reading, system } from '#kernel'
import { latestText, pdfOf, printText } from '#papers'
import {
  aDatabase,
  aPaperToSign,
  browserOf,
  did,
  type GivenAgreement,
  layTyped,
  now,
  partiesIn,
  secrets,
  signatoriesIn,
} from '#test'
import { aVisitor } from '../../../test/given-visitor.ts'
import { giveLink } from '../links/give.ts'
import { linkToken } from '../links/link.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const page = async (actor: Actor, path: string) => (await (await open(actor)).get(path)).text()
const named = (pdf: Buffer) => new File([new Uint8Array(pdf)], 'naskah.pdf', { type: 'application/pdf' })

async function bring(given: GivenAgreement, typed: Record<string, unknown>) {
  const path = `/kerja-sama/${given.id}/tanda-tangan/siapkan`
  return (await open(given.officer)).post(path, {
    ...(await layTyped(db, given, { source: 'file' })),
    ...typed,
  } as never)
}

/** The newest text as a PDF, with some words changed. */
async function printed({ id }: GivenAgreement, ...changes: [string, string][]): Promise<File> {
  const text = found(await reading(db, system, (read) => latestText(read, id)))
  const said = changes.reduce((all, [old, now]) => all.replaceAll(old, now), JSON.stringify(text.written))
  return named(printText(JSON.parse(said), 0, text.at))
}

const keptIn = (html: string) => found(/name="file@tersimpan" value="([^"]+)"/.exec(html)?.[1])

describe('a PDF that was brought to be signed', () => {
  it('is laid out at once where it says what was agreed on, and the page says so [B6] [B16]', async () => {
    const given = await aPaperToSign(db)
    expect((await bring(given, { file: await printed(given) })).status).toBe(303)
    const shown = await page(given.officer, `/kerja-sama/${given.id}/tanda-tangan`)
    expect(shown).toContain('Isinya sama dengan versi 1.')
  })

  it('with other words is shown beside the text, and needs a word that every signatory reads [B6] [B16]', async () => {
    const given = await aPaperToSign(db)
    const { id, officer, head } = given
    const [, partner] = await partiesIn(db, id)
    const first = partner?.id ?? ''
    const [written] = found(await reading(db, system, (read) => latestText(read, id))).lines.filter((line) =>
      line.includes('(dua) tahun'),
    )
    expect(written).toBeDefined()
    const file = await printed(given, ['2 (dua) tahun', '5 (lima) tahun'])
    const sent = await bring(given, { file, first })
    const html = await sent.text()
    expect(sent.status).toBe(409)
    for (const words of ['Isi berkas berbeda dari naskah versi 1', '1 bagian berubah', 'Sudah terunggah'])
      expect(html).toContain(words)
    expect(html).toMatch(/<del>2 \(dua\)\s*<\/del>/)
    expect(html).toMatch(/<ins>5 \(lima\)\s*<\/ins>/)
    expect((await signatoriesIn(db, id)).paper).toBeUndefined()

    const differenceReason = 'Disepakati lewat surat dinas'
    const again = await bring(given, {
      file: new File([], ''),
      'file@tersimpan': keptIn(html),
      differenceReason,
      first,
    })
    expect(again.status).toBe(303)
    const { signatories } = await signatoriesIn(db, id)
    const mine = signatories.find(({ accountId }) => accountId === head.accountId)
    const theirs = signatories.find(({ accountId }) => accountId === null)
    const { linkId } = await did(db, officer, giveLink, { id, signatoryId: theirs?.id })
    const visitor = await aVisitor(db).get(`/tanda-tangan/${linkToken(secrets, linkId)}`)
    for (const read of [
      await page(head, `/kerja-sama/${id}/tanda-tangan/${mine?.id}`),
      await page(head, `/kerja-sama/${id}/tanda-tangan`),
      await visitor.text(),
    ])
      for (const words of ['Beda berkas dengan naskah versi 1', '5 (lima)', differenceReason])
        expect(read).toContain(words)
  })

  it('without words cannot be compared, and somebody answers for it [B6] [B16]', async () => {
    const given = await aPaperToSign(db)
    const template = '#set document(title: "PKS")\n#rect(width: 5cm, height: 3cm)'
    const file = named(pdfOf({ template, paper: {}, at: now }))
    const sent = await bring(given, { file })
    const html = await sent.text()
    expect(sent.status).toBe(409)
    expect(html).toContain('berupa gambar tanpa tulisan')
    const differenceReason = 'Dicocokkan oleh Siti'
    const again = await bring(given, {
      file: new File([], ''),
      'file@tersimpan': keptIn(html),
      differenceReason,
    })
    expect(again.status).toBe(303)
    expect(await page(given.head, `/kerja-sama/${given.id}/tanda-tangan`)).toContain(differenceReason)
  })
})
