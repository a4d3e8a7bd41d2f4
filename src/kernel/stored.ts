import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { App } from './http.ts'

interface Stored {
  sha256: string
  size: bigint | number
  type: string
  name: string
}

const shownInBrowser = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** Sends the stored bytes, only if they are still those that were stored; else says what is wrong with them. */
export async function stored<Path extends string>(
  c: Context<App, Path>,
  { sha256, size, type, name }: Stored,
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
