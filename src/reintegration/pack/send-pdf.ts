import type { Context } from 'hono'

/** A paper of the holder in the browser; its name says nothing but whose it is. */
export function sendPdf<Env extends object, Path extends string>(
  c: Context<Env, Path>,
  pdf: Buffer,
  name: string,
): Response {
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}
