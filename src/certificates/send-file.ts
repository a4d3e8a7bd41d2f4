import type { Context } from 'hono'

/** A file that is made for whoever asks and kept by nobody on the way. */
export function sendFile(c: Context, bytes: Uint8Array, type: string, name: string) {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}
