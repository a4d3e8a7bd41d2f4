import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from './cannot-start.ts'

/** Locks stay open until they are released here; the system drops them when the program dies, however it dies. */
const held = new Set<DatabaseSync>()

/**
 * Takes the data folder for this program alone and answers how to let go of it.
 * Errors: CannotStart when another program holds it or when it cannot be written.
 */
export function hold(dataDir: string): () => void {
  const lock = openLock(dataDir)
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw (cause as { errcode?: number }).errcode === busy ? inUse(dataDir) : notWritable(dataDir, cause)
  }
  held.add(lock)
  return () => {
    if (held.delete(lock)) lock.close()
  }
}

const busy = 5

function openLock(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true })
    return new DatabaseSync(join(dataDir, 'lock.db'))
  } catch (cause) {
    throw notWritable(dataDir, cause)
  }
}

const inUse = (dataDir: string) =>
  new CannotStart(
    'folder-in-use',
    `Folder data ${dataDir} sedang dipakai program lain; hentikan program itu atau isi DATA_DIR dengan folder lain.`,
  )

const notWritable = (dataDir: string, cause: unknown) =>
  new CannotStart(
    'folder-not-writable',
    `Folder data ${dataDir} tidak dapat ditulisi; beri hak tulis kepada pengguna ini atau isi DATA_DIR dengan folder lain.`,
    cause,
  )
