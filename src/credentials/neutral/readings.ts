import { inflateSync } from 'node:zlib'

/**
 * The texts that some bytes may hold: themselves as UTF-8 and UTF-16, and for a PDF also its strings and its packed
 * parts as far as they are text. What a page shows in glyphs only a PDF reader gives: hand its text in as well.
 */
export function readings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPdf = buffer.subarray(0, 5).toString('latin1') === '%PDF-'
  return isPdf ? ofPdf(buffer.toString('latin1')) : ofPlain(buffer)
}

function ofPlain(buffer: Buffer): string[] {
  return [buffer.toString('utf8'), buffer.toString('utf16le'), bigEndian(buffer)]
}

function ofPdf(source: string): string[] {
  const packed = [...source.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = '']) => body)
  const bare = source.replace(/stream\r?\n.*?endstream/gs, ' ')
  const parts = packed.map(unpacked).filter(isText)
  return [bare, ...parts].flatMap((text) => {
    const latin = Buffer.from(text, 'latin1')
    return [latin.toString('utf8'), ...stringsOf(text)]
  })
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
  } catch {
    return body
  }
}

/** Most of it can be read; pictures and typefaces cannot, and would match by chance. */
function isText(part: string): boolean {
  const start = part.slice(0, 4_000)
  const read = start.replace(/[^\t\n\r\x20-\x7e\xa0-\xff]/g, '').replace(/[\x80-\xff]/g, '').length
  return start.length > 0 && read / start.length > 0.85
}

/** Strings in UTF-16, written as signs, as octal or as hex. */
function stringsOf(text: string): string[] {
  const octal = text.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))
  const signs = [...octal.matchAll(/\xfe\xff((?:[^\n()]|\\[()])*)/g)].map(([, body = '']) =>
    bigEndian(Buffer.from(body, 'latin1')),
  )
  const hex = [...text.matchAll(/<\s*FEFF([0-9A-F\s]+)>/gi)].map(([, body = '']) =>
    bigEndian(Buffer.from(body.replace(/\s/g, ''), 'hex')),
  )
  return [...signs, ...hex]
}

function bigEndian(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return even.swap16().toString('utf16le')
}
