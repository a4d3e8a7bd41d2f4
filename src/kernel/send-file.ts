import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { App } from './http.ts'

/** A kept file, as its row tells of it. */
export interface KeptFile {
  sha256: string
  size: bigint
  type: string
  name: string
}

const shownInBrowser = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** The stored bytes as an answer, only if they are still those that were stored; else what became of them. */
export async function sendFile<Path extends string>(
  c: Context<App, Path>,
  { sha256, size, type, name }: KeptFile,
): Promise<Response | 'changed' | 'missing'> {
  const stream = await c.var.services.files.open(sha256)
  if (typeof stream === 'string') return stream
  const way = shownInBrowser.has(type) ? 'inline' : 'attachment'
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'content-type': type,
    'content-length': String(size),
    'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}
