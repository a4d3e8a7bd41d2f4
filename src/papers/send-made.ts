import type { Context } from 'hono'
import type { App } from '#kernel'

/** Sends a file that was made for this answer and is stored nowhere: a PDF to look at, anything else to save. */
export function sendMade<Path extends string>(
  c: Context<App, Path>,
  bytes: Buffer,
  type: string,
  name: string,
): Response {
  const way = type === 'application/pdf' ? 'inline' : 'attachment'
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-length': String(bytes.length),
    'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}
