import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const { resolve } = createRequire(import.meta.url)
const faces = [
  'latin-400-normal',
  'latin-700-normal',
  'latin-400-italic',
  'latin-ext-400-normal',
  'latin-ext-700-normal',
]

/** The letters of printed papers, as wide as Arial, so that PDF and Word break their lines alike. */
export function paperFonts(): Buffer[] {
  return faces.map((face) => sfntOf(readFileSync(resolve(`@fontsource/arimo/files/arimo-${face}.woff`))))
}

interface FontTable {
  tag: Buffer
  checksum: number
  data: Buffer
}

/** A WOFF file holds the tables of a TrueType font, each squeezed; this is that font again (W3C WOFF 1.0). */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, 44 + at * 20))
  const head = Buffer.alloc(12 + 16 * count)
  const power = Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  const parts = [head]
  let offset = head.length
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * at
    tag.copy(head, entry)
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(data.length, entry + 12)
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

function tableAt(woff: Buffer, entry: number): FontTable {
  const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ]
  const raw = woff.subarray(offset, offset + packed)
  const data = packed < size ? inflateSync(raw) : raw
  return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data }
}
