import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { most, Unreadable } from './table.ts'

/** The parts of a workbook by name. */
export interface Archive {
  /** The text of a part, in pieces; undefined when there is none. Errors: Unreadable when it unpacks to too much. */
  text(name: string): AsyncGenerator<string> | undefined
  close(): void
}

/** Opens a workbook without unpacking it. Errors: Unreadable. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch((error) => Promise.reject(new Unreadable('unreadable', error)))
  const entries = await entriesOf(zip).catch((error) => {
    zip.close()
    throw error
  })
  return {
    text(name) {
      const entry = entries.get(name)
      return entry && textOf(zip, entry)
    },
    close: () => zip.close(),
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      if (entries.size > 10_000) reject(new Unreadable('too-large'))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error) => reject(new Unreadable('unreadable', error)))
    zip.readEntry()
  })
}

/** A part that unpacks to hundreds of times its size is a bomb; yauzl holds it to the size it says. */
async function* textOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > most.bytes || uncompressedSize > most.ratio * Math.max(compressedSize, 5_000))
    throw new Unreadable('too-large')
  const stream = await zip.openReadStreamPromise(entry)
  stream.setEncoding('utf8')
  try {
    for await (const piece of stream) yield piece as string
  } catch (error) {
    throw new Unreadable('unreadable', error)
  } finally {
    stream.destroy()
  }
}
