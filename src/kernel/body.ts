import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Upload } from './files.ts'
import type { App } from './http.ts'

type Values = Record<string, unknown>

const mostFormBytes = 1_000_000

/**
 * A form, an upload or a JSON body become the same plain object: blanks are absent, repeated fields are lists.
 * Files are stored while they arrive; an upload that came earlier comes back as `nama@tersimpan`.
 */
export async function readBody(c: Context<App>): Promise<Values> {
  const type = c.req.header('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return withKeptUploads(await readMultipart(c, type), c)
  const text = await c.req.text()
  if (text.length > mostFormBytes) throw new HTTPException(413)
  return type.startsWith('application/json') ? readJson(text) : fold([...new URLSearchParams(text)])
}

function readJson(text: string): Values {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return fold(Object.entries(body))
  } catch {}
  throw new HTTPException(400, { message: 'Isi permintaan bukan JSON yang benar.' })
}

function fold(pairs: Iterable<[string, unknown]>): Values {
  const values: Values = {}
  for (const [name, value] of pairs) {
    const kept = typeof value === 'string' ? value.replaceAll('\0', '') : value // PostgreSQL takes no NUL
    if (kept === '' || name === '__proto__') continue
    values[name] = name in values ? [values[name], kept].flat() : kept
  }
  return values
}

async function readMultipart(c: Context<App>, type: string): Promise<Values> {
  const { files } = c.var.services
  const arriving: Promise<[string, unknown]>[] = []
  const busboy = new Busboy({
    headers: { 'content-type': type },
    limits: { fieldSize: mostFormBytes, fields: 500, files: 20, fileSize: files.limit + 1 },
  })
  busboy.on('field', (name, value) => arriving.push(Promise.resolve([name, value])))
  busboy.on('file', (field, stream, name) => {
    if (name) arriving.push(files.store(stream, name).then((upload) => [field, upload]))
    else stream.resume()
  })
  const read = new Promise<void>((resolve, reject) => {
    busboy.on('finish', resolve)
    busboy.on('error', reject)
  })
  if (c.req.raw.body) Readable.fromWeb(c.req.raw.body as never).pipe(busboy)
  else busboy.end()
  await read.catch(() => {
    throw new HTTPException(400, { message: 'Kiriman terputus atau rusak. Silakan kirim ulang.' })
  })
  return fold(await Promise.all(arriving))
}

const kept = '@tersimpan'

/** A form that was drawn again sends the earlier upload by its fingerprint; a newer file wins over it. */
async function withKeptUploads(values: Values, c: Context<App>): Promise<Values> {
  const names = Object.keys(values).filter((name) => name.endsWith(kept))
  for (const name of names) {
    const field = name.slice(0, -kept.length)
    const earlier: Upload | undefined = await c.var.services.files.recall(String(values[name]))
    if (earlier && !values[field]) values[field] = earlier
    delete values[name]
  }
  return values
}
