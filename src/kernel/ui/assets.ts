import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Hono } from 'hono'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Beside the bundle when built; from the sources, where the last build left them. */
const folder = [
  new URL('./assets/', import.meta.url),
  new URL('../../../dist/assets/', import.meta.url),
].find((place) => existsSync(new URL('manifest.json', place)))

const manifest: Record<string, string> = folder
  ? JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
  : {}

const files = new Map(
  folder
    ? readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const)
    : [],
)
const served = new Set(Object.values(manifest))

/** The address of a built file, which changes with its content: `asset('app.css')`. Before a build, the plain name. */
export function asset(name: string): string {
  return `/aset/${manifest[name] ?? name}`
}

/** Serves the built files for ever, as small as the browser can read them; mount at '/'. */
export const assets = new Hono()

assets.get('/aset/:file', (c) => {
  const name = c.req.param('file')
  const plain = files.get(name)
  if (!plain || !served.has(name)) return c.notFound()

  const encoding = bestEncoding(c.req.header('accept-encoding') ?? '', name)
  c.header('content-type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  c.header('cache-control', 'public, max-age=31536000, immutable')
  c.header('vary', 'accept-encoding')
  if (name.startsWith('offline-')) c.header('service-worker-allowed', '/')
  if (encoding) c.header('content-encoding', encoding.token)
  return c.body(encoding?.body ?? plain)
})

function bestEncoding(accepted: string, name: string) {
  const tokens = accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  for (const [token, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const) {
    const body = files.get(`${name}.${ending}`)
    if (body && tokens.includes(token)) return { token, body }
  }
  return undefined
}
