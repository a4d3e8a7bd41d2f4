import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { marked, type Token } from 'marked'

export interface Chapter {
  /** Its name in the address, and of its file in docs/panduan. */
  name: string
  title: string
  /** The first paragraph, in plain words. */
  lead: string
  /** What follows title and lead. */
  tokens: Token[]
}

const order = [
  'mulai',
  'mitra',
  'arahan',
  'kerja-sama',
  'naskah',
  'adendum',
  'templat-naskah',
  'pustaka-pasal',
  'tanda-tangan-elektronik',
  'persetujuan',
  'janji-dan-fakta',
  'acara',
  'hidup-atau-tinggal-nama',
  'perpanjangan',
  'pertemuan',
  'izin',
  'warga-binaan',
  'impor',
  'nik',
  'kebutuhan-dan-persetujuan',
  'program',
  'peserta',
  'daftar-hadir',
  'sertifikat',
  'periksa-sertifikat',
  'paket-bekal',
  'layanan-dan-bantuan',
  'sasaran',
  'peta',
  'data-pribadi',
  'pengingat',
  'daftar',
  'istilah',
  'administrator',
] as const

/** The chapters in reading order, read once at start; a chapter that lacks title or lead stops the start. */
export const chapters: readonly Chapter[] = order.map(readChapter)

export const chapterCalled = (name: string): Chapter | undefined =>
  chapters.find((chapter) => chapter.name === name)

/** The bytes of a picture of the guide; undefined when there is none of that name. */
export function picture(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[a-z0-9-]+\.png$/.test(name)) return undefined
  const path = join(folder(), 'gambar', name)
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined
}

function readChapter(name: string): Chapter {
  const all = marked.lexer(readFileSync(join(folder(), `${name}.md`), 'utf8'))
  const [title, lead, ...tokens] = all.filter(({ type }) => type !== 'space')
  if (title?.type !== 'heading' || lead?.type !== 'paragraph')
    throw new Error(`docs/panduan/${name}.md must begin with a title and a paragraph`)
  return { name, title: title.text, lead: lead.text, tokens }
}

/** Above src/reporting/guide/ and above a bundle in dist/ alike. */
function folder(from = import.meta.dirname): string {
  const found = join(from, 'docs/panduan')
  if (existsSync(found)) return found
  if (dirname(from) === from) throw new Error('docs/panduan is missing')
  return folder(dirname(from))
}
