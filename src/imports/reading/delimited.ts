import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { type Cell, type Line, most, type Table, Unreadable } from './table.ts'

/** A CSV file as Excel of many countries writes it: ';' or ',', UTF-8 or Windows-1252. Errors: Unreadable. */
export async function openDelimited(path: string): Promise<Table> {
  const { encoding, breaks, head } = await survey(path)
  const delimiter = delimiterOf(head)
  return {
    sheet: null,
    count: breaks + 1,
    lines: () => linesOf(path, encoding, delimiter),
  }
}

const perLot = 500

async function* linesOf(path: string, encoding: string, delimiter: string): AsyncGenerator<Line[]> {
  const text = Readable.from(decoded(path, encoding))
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter })
  text.on('error', (error) => parser.destroy(error))
  let at = 0
  let lot: Line[] = []
  for await (const values of text.pipe(parser)) {
    at += 1
    if (at > most.lines) throw new Unreadable('too-large')
    lot.push({ at, cells: (values as string[]).slice(0, most.columns).map(cell) })
    if (lot.length < perLot) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of createReadStream(path)) yield decoder.decode(piece as Buffer, { stream: true })
  yield decoder.decode()
}

const cell = (text: string): Cell => (text === '' ? null : text.slice(0, most.letters))

/** Whether all of it is UTF-8, how many lines it breaks into, and how it begins. Bytes of a picture are no list. */
async function survey(path: string) {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let utf8 = true
  let breaks = 0
  let begin: Buffer | undefined
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer
    begin ??= bytes
    if (bytes.includes(0)) throw new Unreadable('unreadable')
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) breaks += 1
    if (utf8) utf8 = follows(strict, bytes)
  }
  const encoding = utf8 ? 'utf-8' : 'windows-1252'
  return { encoding, breaks, head: new TextDecoder(encoding).decode(begin?.subarray(0, 20_000)) }
}

function follows(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Whichever parts most lines into as many cells: commas within addresses part each line differently. */
function delimiterOf(head: string): string {
  return [';', ',', '\t'].reduce((best, each) => (evenness(head, each) > evenness(head, best) ? each : best))
}

function evenness(head: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(head, { delimiter, preview: 60, skipEmptyLines: true })
  const lines = new Map<number, number>()
  for (const { length } of data) lines.set(length, (lines.get(length) ?? 0) + 1)
  return Math.max(0, ...[...lines].map(([cells, count]) => (cells - 1) * count))
}
