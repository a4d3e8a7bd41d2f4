import type { Context } from 'hono'

/** A paper in the browser, under a file name that says nothing of where it comes from. */
export function sendPdf<Env extends object, Path extends string>(
  c: Context<Env, Path>,
  pdf: Buffer,
  fileName: string,
): Response {
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}
