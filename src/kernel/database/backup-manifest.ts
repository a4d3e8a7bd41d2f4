import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

const manifestSchema = z.object({
  format: z.literal(1),
  /** Everything acknowledged before this moment (ISO) is in the backup. */
  at: z.iso.datetime(),
  /** The version of PostgreSQL that reads it, such as 18. */
  postgres: z.number(),
  /** Folders that must exist, also when empty. */
  folders: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
})

/** What a backup holds. It is written last, so a folder without it is no backup. */
export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]

const manifestName = 'manifest.json'

export function writeManifest(folder: string, manifest: Manifest): void {
  const draft = join(folder, `${manifestName}.baru`)
  writeFileSync(draft, JSON.stringify(manifest, null, 1), { mode: 0o600, flush: true })
  renameSync(draft, join(folder, manifestName))
}

/** Errors: CannotStart when the folder holds no complete backup. */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))
  } catch (cause) {
    throw new CannotStart(
      'backup-broken',
      `Folder ${folder} bukan cadangan yang lengkap; pilih cadangan lain.`,
      cause,
    )
  }
}

/** Copies one file to the disk itself and answers what was copied. */
export async function copyFile(from: string, to: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(createReadStream(from), measured, createWriteStream(to, { mode: 0o600, flush: true }))
  return { size, sha256: hash.digest('hex') }
}
