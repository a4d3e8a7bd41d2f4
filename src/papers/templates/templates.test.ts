import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  anActor,
  anAgreementAt,
  aTemplateFile,
  aText,
  aWordFile,
  browserOf,
  docx,
  headBeside,
  recordOf,
} from '#test'
import { wrongTags } from './check-tags.ts'
import { makeFrom } from './make-from.ts'
import { namesIn, tags } from './tags.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const typed = { title: 'PKS dengan kop baru', kind: 'agreement', validFrom: '2027-01-01' }
const lines = [
  '{#kop}{isi}{/kop}',
  '{jenis_naskah} TENTANG {tentang}',
  'Pada hari {hari_tanggal} di {tempat}, asli untuk {asli_untuk}.',
  '{#pihak}',
  '{urutan} {penanda_tangan} untuk {nama_pihak} ({sebutan})',
  '{/pihak}',
  '{#pasal}',
  '{nomor_pasal}',
  '{judul_pasal}',
  '{#ayat}',
  '{isi_ayat}',
  '{/ayat}',
  '{/pasal}',
]
const row = ['{#kegiatan}{no}', '{nama_kegiatan}', '{keluaran}{/kegiatan}']

async function posted(file: File, over: Record<string, string> = {}) {
  const officer = await anActor(db)
  const browser = await open(await headBeside(db, officer))
  const answer = await browser.post('/templat-naskah/baru', { ...typed, ...over, file })
  return { officer, browser, answer, page: answer.status === 303 ? '' : await answer.text() }
}

/** A good template with some parts put in or replaced. */
async function withParts(parts: Record<string, string | Uint8Array<ArrayBuffer>>): Promise<File> {
  const whole = unzipSync(new Uint8Array(await (await aTemplateFile(['{tentang}'])).arrayBuffer()))
  for (const [name, content] of Object.entries(parts))
    whole[name] = typeof content === 'string' ? (strToU8(content) as Uint8Array<ArrayBuffer>) : content
  return new File([new Uint8Array(zipSync(whole))], 'templat.docx', { type: docx })
}

describe("a unit's own template", () => {
  it('makes an original of a composed text, kept with a fingerprint, and what comes back is compared with it [B4]', async () => {
    const { id, officer, head } = await anAgreementAt(db, 'drafting', { title: 'Kelas barista' })
    const { textId } = await aText(db, officer, id)
    const asHead = await open(head)
    const added = await asHead.post('/templat-naskah/baru', {
      ...typed,
      file: await aTemplateFile(lines, row),
    })
    expect(added.status).toBe(303)
    const templateId = added.headers.get('location')?.split('/').at(-1) ?? ''

    const browser = await open(officer)
    expect(await (await browser.get(`/kerja-sama/${id}/naskah/${textId}`)).text()).toContain(
      'Pakai templat Word',
    )
    const answer = await browser.post(`/kerja-sama/${id}/naskah/${textId}/templat`, {
      templateId,
      place: '2',
    })
    expect(answer.status).toBe(303)
    const where = answer.headers.get('location') ?? ''
    const filled = await reading(db, system, (read) =>
      read
        .selectFrom('agreementText')
        .selectAll()
        .where('agreementId', '=', id)
        .where('origin', '=', 'filled')
        .executeTakeFirstOrThrow(),
    )
    const [, theirs] = filled.written?.parties ?? []
    expect(filled.lines).toContain('PERJANJIAN KERJA SAMA TENTANG Kelas barista')
    expect(filled.lines.join(' ')).toContain(`asli untuk ${theirs?.name}.`)
    expect(filled.lines.indexOf(`I. Gusti Contoh untuk ${theirs?.name} (PIHAK KEDUA)`)).toBeGreaterThan(0)
    expect(filled.lines).toContain('Warga binaan diperiksa: 12 kali')
    expect(filled.lines.join(' ')).not.toMatch(/[{}]/)
    expect(filled.sha256).toMatch(/^[0-9a-f]{64}$/)
    const file = await browser.get(`${where}/word/1`)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, docx])
    expect((await recordOf(db, filled.id)).map(({ act }) => act)).toEqual(['text.filled'])

    const changed = filled.lines.map((line) => (line === 'PENUTUP' ? 'PENUTUP DAN LAIN-LAIN' : line))
    const back = await browser.post(`/kerja-sama/${id}/naskah/kembali`, { file: await aWordFile(changed) })
    expect(back.status).toBe(303)
    const comparison = await (await browser.get(back.headers.get('location') ?? '')).text()
    expect(comparison).toContain('1 bagian berubah')
  })

  it('is refused with every wrong tag named, near which words, and what was meant [B4]', async () => {
    const { page, answer } = await posted(
      await aTemplateFile(['Perjanjian tentang {tentangg} dibuat', 'Nomor {nomor}', '{#pihak}{nama_pihak}']),
    )
    expect(answer.status).toBe(422)
    expect(page).toContain(
      'Tag {tentangg} di dekat “Perjanjian tentang” tidak dikenal. Maksud Anda {tentang}?',
    )
    expect(page).toContain('{nomor} di dekat “Nomor” hanya dikenal di dalam {#pihak} … {/pihak}.')
    expect(page).toContain('Pengulangan {#pihak} tidak ditutup.')
    expect(page).toContain('PKS dengan kop baru')
  })

  it.for([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'memuat makro'],
    ['an embedded file', { 'word/embeddings/a.docx': 'x' }, 'memuat berkas lain'],
    [
      'a template fetched from outside',
      {
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="http://x" TargetMode="External"/></Relationships>',
      },
      'mengambil isi dari luar',
    ],
    ['a document type', { 'word/extra.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }, 'bukan naskah Word'],
    ['a bomb', { 'word/big.xml': new Uint8Array(30_000_000) }, 'jauh lebih besar'],
  ] as const)('with %s is refused in a sentence [B4]', async ([, parts, sentence]) => {
    const { answer, page } = await posted(await withParts(parts))
    expect(answer.status).toBe(422)
    expect(page).toContain(sentence)
  })

  it('that is no Word file is refused by what it is [B4]', async () => {
    const { answer, page } = await posted(new File(['%PDF-1.4 x'], 'templat.docx', { type: docx }))
    expect(answer.status).toBe(422)
    expect(page).toContain('bukan Word (DOCX)')
  })

  it('whose archive lies about its size is never unpacked beyond it [B4]', async () => {
    const whole = Buffer.from(
      await (await withParts({ 'word/big.xml': new Uint8Array(3_000_000) })).arrayBuffer(),
    )
    const said = Buffer.alloc(4)
    said.writeUInt32LE(3_000_000)
    const lie = Buffer.alloc(4)
    lie.writeUInt32LE(1_000)
    for (let at = whole.indexOf(said); at >= 0; at = whole.indexOf(said, at + 4)) lie.copy(whole, at)
    expect(await makeFrom({ bytes: whole, data: {} })).toEqual({
      wrong: [expect.stringContaining('bukan naskah Word')],
    })
  })

  it('reads no expression: what looks like one is a tag nobody knows [B4]', () => {
    for (const tag of [
      '{constructor.constructor("x")()}',
      '{@raw}',
      '{=[[ ]]=}',
      '{tentang | upper}',
      '{__proto__}',
    ])
      expect(wrongTags([`Tentang ${tag} ini`]).length).toBeGreaterThan(0)
  })

  it('holds from a day to a day, and of another office is not there [B4] [P1]', async () => {
    const { answer, browser } = await posted(await aTemplateFile(['{tentang}']))
    const where = answer.headers.get('location') ?? ''
    expect((await browser.post(`${where}/akhiri`, { validTo: '2026-01-01' })).status).toBe(409)
    expect((await browser.post(`${where}/akhiri`, { validTo: '2027-02-01' })).status).toBe(303)
    expect(await (await browser.get(where)).text()).toContain('Tidak dipakai lagi')
    expect((await (await open(await anActor(db))).get(where)).status).toBe(404)
    const officer = await anActor(db)
    expect((await (await open(officer)).get('/templat-naskah/baru')).status).toBe(403)
    const trial = await browser.get(`${where}/contoh`)
    expect([trial.status, trial.headers.get('content-type')]).toEqual([200, docx])
  })
})

describe('the list of tags', () => {
  it('is all that a template may use, and each of it works [B4]', async () => {
    const { browser } = await posted(await aTemplateFile(['{tentang}']))
    const page = await (await browser.get('/templat-naskah/tag')).text()
    for (const { name, inside } of tags) expect(page).toContain(inside ? `{#${name}}` : `{${name}}`)
    const all = (list: typeof tags): string =>
      list.map(({ name, inside }) => (inside ? `{#${name}}${all(inside)}{/${name}}` : `{${name}}`)).join(' ')
    expect(wrongTags([all(tags)])).toEqual([])
    expect(namesIn(tags).every((name) => /^[a-z_]+$/.test(name))).toBe(true)
  })
})
