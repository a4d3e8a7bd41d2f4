import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { most, Unreadable } from './table.ts'

interface Hearer {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a part of a workbook piece by piece; names come without their prefix. Yields after each piece. */
export async function* hear(pieces: AsyncIterable<string>, hearer: Hearer): AsyncGenerator<void> {
  const parser = new SaxesParser()
  const { open, text, close } = hearer
  if (open) parser.on('opentag', (tag: SaxesTagPlain) => open(bare(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', (tag: SaxesTagPlain) => close(bare(tag.name)))
  parser.on('error', (error) => {
    throw new Unreadable('unreadable', error)
  })
  let run = 0
  for await (const piece of pieces) {
    const tag = piece.lastIndexOf('<')
    run = tag < 0 ? run + piece.length : piece.length - tag
    if (run > most.run) throw new Unreadable('too-large')
    parser.write(piece)
    yield
  }
  parser.close()
}

/** The same for small parts, all at once. */
export async function hearAll(pieces: AsyncIterable<string> | undefined, hearer: Hearer): Promise<void> {
  if (!pieces) return
  for await (const _ of hear(pieces, hearer));
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
