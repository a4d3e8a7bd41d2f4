import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open as openFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromFile } from 'file-type'
import { z } from 'zod'

/** A file that arrived: its fingerprint, its true type read from its content, and the name people gave it. */
export interface Upload {
  sha256: string
  /** Bytes. */
  size: number
  /** Media type by content; 'application/octet-stream' when it is none we know. */
  type: string
  name: string
  /** Larger than allowed: nothing was kept, `size` is the limit. */
  tooLarge?: true
}

export interface FileStore {
  /** Most bytes of one file. */
  limit: number
  /** Keeps what arrives under its SHA-256; the same bytes are kept once. */
  store(stream: Readable, name: string): Promise<Upload>
  /** An earlier upload by the token of its form: '<sha256>/<name>'. */
  recall(token: string): Promise<Upload | undefined>
  /** The bytes, after checking that they are still what their fingerprint says; 'changed' or 'missing' if not. */
  open(sha256: string): Promise<Readable | 'changed' | 'missing'>
  /** Where files wait that are read once and then removed. */
  passing: PassingFiles
}

/** Files that only pass through: apart from those that are kept, in no backup, and gone once they are read. */
export interface PassingFiles extends Omit<FileStore, 'passing'> {
  pathOf(sha256: string): string
  remove(sha256: string): Promise<void>
  /** Removes what arrived before a moment, but for those that are still waited for. */
  removeBefore(moment: Date, waiting: ReadonlySet<string>): Promise<void>
}

const fingerprint = /^[0-9a-f]{64}$/

export function openFiles(folder: string, limit: number): FileStore {
  return { ...storeIn(folder, limit), passing: passingIn(join(folder, 'impor'), limit) }
}

function passingIn(folder: string, limit: number): PassingFiles {
  const pathOf = (sha256: string) => placeIn(folder, sha256)
  return {
    ...storeIn(folder, limit),
    pathOf,
    async remove(sha256) {
      if (fingerprint.test(sha256)) await rm(pathOf(sha256), { force: true })
    },
    async removeBefore(moment, waiting) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
      for (const entry of entries.filter((each) => each.isFile())) {
        const path = join(entry.parentPath, entry.name)
        if (!waiting.has(entry.name) && (await stat(path)).mtime < moment) await rm(path, { force: true })
      }
    },
  }
}

const placeIn = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256)

function storeIn(folder: string, limit: number): Omit<FileStore, 'passing'> {
  const place = (sha256: string) => placeIn(folder, sha256)

  async function store(stream: Readable & { truncated?: boolean }, name: string): Promise<Upload> {
    const arriving = join(folder, 'masuk', randomUUID())
    await mkdir(join(folder, 'masuk'), { recursive: true })
    const hash = createHash('sha256')
    stream.on('data', (chunk: Buffer) => hash.update(chunk))
    await pipeline(stream, createWriteStream(arriving, { flush: true }))
    const { size } = await stat(arriving)
    if (size > limit) {
      await rm(arriving)
      return { sha256: '', size: limit, type: '', name, tooLarge: true }
    }
    const sha256 = hash.digest('hex')
    const type = await typeOf(arriving)
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true })
    await rename(arriving, place(sha256))
    await keepNames(join(folder, sha256.slice(0, 2)))
    return { sha256, size, type, name: tidy(name) }
  }

  async function recall(token: string): Promise<Upload | undefined> {
    const [sha256 = '', ...rest] = token.split('/')
    const path = place(sha256)
    if (!fingerprint.test(sha256) || !(await exists(path))) return undefined
    return { sha256, size: (await stat(path)).size, type: await typeOf(path), name: tidy(rest.join('/')) }
  }

  async function open(sha256: string): Promise<Readable | 'changed' | 'missing'> {
    const path = place(sha256)
    if (!fingerprint.test(sha256) || !(await exists(path))) return 'missing'
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex') === sha256 ? createReadStream(path) : 'changed'
  }

  return { limit, store, recall, open }
}

/** What goes into a form that is drawn again, so that nobody uploads twice. */
export const uploadToken = (upload: Upload): string => `${upload.sha256}/${upload.name}`

const known: Record<string, { spoken: string; endings: string }> = {
  'application/pdf': { spoken: 'PDF', endings: '.pdf' },
  'image/jpeg': { spoken: 'JPG', endings: '.jpg,.jpeg' },
  'image/png': { spoken: 'PNG', endings: '.png' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    spoken: 'Word (DOCX)',
    endings: '.docx',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    spoken: 'Excel (XLSX)',
    endings: '.xlsx',
  },
}
export const paperTypes = Object.keys(known)

/** Lists come as workbooks or as CSV, which shows no type in its content. */
export const listTypes = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
]
const wordsFor = (type: string) =>
  type === 'application/octet-stream' ? { spoken: 'CSV', endings: '.csv' } : known[type]

/** 'PDF, JPG, PNG': these types as people call them. */
export const typesInWords = (types: readonly string[]): string =>
  types.map((type) => wordsFor(type)?.spoken ?? type).join(', ')

/** '.pdf,.jpg,.jpeg': the endings that a browser offers for these types. */
export const typeEndings = (types: readonly string[]): string =>
  types.flatMap((type) => wordsFor(type)?.endings ?? []).join(',')

/** A field that takes a file of one of these types, judged by content and never by its name. */
export function upload(types: readonly string[] = paperTypes, missing = 'Pilih berkas') {
  return z
    .custom<Upload>((value) => isUpload(value), missing)
    .superRefine((value, check) => {
      if (value.tooLarge)
        check.addIssue(
          `Berkas ${value.name} lebih besar dari ${Math.floor(value.size / 1e6)} MB. Pindai ulang dengan mutu lebih rendah atau pecah berkasnya.`,
        )
      else if (!types.includes(value.type))
        check.addIssue(
          `Isi berkas ${value.name} bukan ${typesInWords(types)}, meskipun namanya mungkin berkata lain. Pilih berkas yang benar.`,
        )
    })
}

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value

/** A new name in a folder outlives a power cut only once the folder itself is on the disk. */
async function keepNames(folder: string): Promise<void> {
  const handle = await openFile(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function typeOf(path: string): Promise<string> {
  return (await fileTypeFromFile(path))?.mime ?? 'application/octet-stream'
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** A file name is shown and sent in headers. */
const tidy = (name: string) =>
  name
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .trim()
    .slice(-120) || 'berkas'
