import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FileStore, Upload } from '#kernel'
import { docxType } from '../printing/docx.ts'
import { linesOfStored } from '../reading/stored.ts'
import type { WrittenText } from '../text/written.ts'
import { example } from './example.ts'
import { makeFrom } from './make-from.ts'
import { tagDataOf } from './tag-data.ts'
import type { Made } from './work-template.ts'

const lost = 'Berkas templat tidak dapat dibuka dari penyimpanan. Laporkan kepada administrator.'

/** The Word file that a stored template makes of one original of a text. */
export async function madeOf(
  files: Pick<FileStore, 'open'>,
  sha256: string,
  written: WrittenText,
  first: number,
): Promise<Made> {
  const stream = await files.open(sha256)
  if (typeof stream === 'string') return { wrong: [lost] }
  return makeFrom({ bytes: await buffer(stream), data: tagDataOf(written, first) })
}

/** Why a file that came in cannot be a template; nothing when it makes a paper of the example. */
export async function wrongIn(files: FileStore, file: Upload): Promise<string[]> {
  const made = await madeOf(files, file.sha256, example, 0)
  return 'wrong' in made ? made.wrong : []
}

/** The same made and stored, with what it says. */
export async function storeMade(files: FileStore, made: { bytes: Uint8Array }, name: string) {
  const file = await files.store(Readable.from([Buffer.from(made.bytes)]), name)
  const lines = await linesOfStored(files, { sha256: file.sha256, type: docxType })
  return { file, lines: Array.isArray(lines) ? lines : [] }
}
