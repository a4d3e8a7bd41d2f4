import { inflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'

/** An honest template has no more: about a thousand pages of text. */
const mostParts = 500
const mostBytes = 24_000_000

export interface OpenedTemplate {
  zip: PizZip
  /** The text of each paragraph, with the tags in it. */
  paragraphs: string[]
}

/** Opens a Word file as a template, or says in a sentence why it is none. Nothing is unpacked beyond what it declares. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate | string {
  const zip = unpacked(bytes)
  if (typeof zip === 'string') return zip
  const names = Object.keys(zip.files)
  if (!names.includes('word/document.xml') || !names.includes('[Content_Types].xml')) return notWord
  const isMacro = names.some((name) => /vbaProject|\.bin$|activeX|macrosheets/i.test(name))
  const said = (name: string) => zip.file(name)?.asText() ?? ''
  if (isMacro || /macroEnabled/i.test(said('[Content_Types].xml')))
    return 'Templat ini memuat makro. Simpan ulang di Word sebagai Dokumen Word (DOCX) tanpa makro.'
  if (names.some((name) => /^word\/(embeddings|afchunk)/i.test(name)))
    return 'Templat ini memuat berkas lain di dalamnya. Hapus benda yang disisipkan, lalu unggah lagi.'
  const links = names.filter((name) => name.endsWith('.rels')).map(said)
  if (links.some(fetches))
    return 'Templat ini mengambil isi dari luar berkasnya. Hapus gambar atau templat yang ditautkan, lalu unggah lagi.'
  const parts = names.filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
  if (names.some((name) => /\.(xml|rels)$/.test(name) && /<!DOCTYPE|<!ENTITY/i.test(said(name))))
    return notWord
  return { zip, paragraphs: parts.flatMap((name) => paragraphsIn(said(name))) }
}

const notWord = 'Berkas ini bukan naskah Word (DOCX) yang utuh. Buka di Word, simpan ulang, lalu unggah lagi.'
const tooBig =
  'Isi berkas ini jauh lebih besar daripada naskah biasa. Buang gambar besar atau halaman yang tidak perlu, lalu unggah lagi.'

function unpacked(bytes: Uint8Array): PizZip | string {
  try {
    const zip = new PizZip(bytes)
    const parts = Object.values(zip.files).map(packing)
    if (parts.length > mostParts) return tooBig
    let sum = 0
    for (const { method, packed, size } of parts) {
      sum += size
      if (sum > mostBytes) return tooBig
      // what unpacks to more than it declares throws here, before anything is read from it
      if (method === deflated && size > 0) inflateRawSync(packed, { maxOutputLength: size })
      else if (method !== stored && method !== deflated) return notWord
    }
    return zip
  } catch {
    return notWord
  }
}

const [stored, deflated] = ['\x00\x00', '\x08\x00']

/** How a part is packed, as its archive declares it; the library types none of this. */
function packing(file: unknown) {
  const { _data: data } = file as { _data: Packed | string | null }
  if (typeof data !== 'object' || data === null) return { method: stored, packed: new Uint8Array(), size: 0 }
  return { method: data.compressionMethod, packed: data.getCompressedContent(), size: data.uncompressedSize }
}

interface Packed {
  compressionMethod: string
  uncompressedSize: number
  getCompressedContent(): Uint8Array
}

/** A link may lead outside; a picture or a template that is fetched may not. */
const fetches = (links: string) =>
  [...links.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([link]) => /TargetMode\s*=\s*["']External/i.test(link) && !/\/hyperlink["']/i.test(link),
  )

function paragraphsIn(xml: string): string[] {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text]) => plain(text ?? ''))
        .join(''),
    )
    .filter((text) => text !== '')
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
