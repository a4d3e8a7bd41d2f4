import { buffer } from 'node:stream/consumers'
import type { FileStore } from '#kernel'
import type { Read } from './read-file.ts'
import { readPaper } from './reader.ts'

/** The lines of a stored file; 'changed' or 'missing' when the store no longer has it as it was. */
export async function linesOfStored(
  files: Pick<FileStore, 'open'>,
  { sha256, type }: { sha256: string; type: string },
): Promise<Read | 'changed' | 'missing'> {
  const stream = await files.open(sha256)
  if (typeof stream === 'string') return stream
  return readPaper({ bytes: await buffer(stream), type })
}
