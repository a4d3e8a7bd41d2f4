import { buffer } from 'node:stream/consumers'
import type { FileStore } from '#kernel'

/** A stored file, whole; undefined where it is no longer what was stored. */
export async function bytesOf(files: FileStore, sha256: string): Promise<Buffer | undefined> {
  const stream = await files.open(sha256)
  return typeof stream === 'string' ? undefined : buffer(stream)
}
