import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyFile, type Manifest, readManifest } from './backup-manifest.ts'
import { binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { refuseUnlessEmpty } from './empty-folder.ts'
import { hold } from './hold.ts'
import { clusterFolder } from './open.ts'
import { ownerOf } from './owner.ts'

/**
 * Puts a backup into an empty data folder, every file checked against the manifest. The next start of the program
 * finishes the work. Errors: CannotStart when the backup is damaged or the folder is not empty; nothing is left then.
 */
export async function restore(backup: string, dataDir: string, bin?: string): Promise<Manifest> {
  const manifest = readManifest(backup)
  refuseUnlessEmpty(dataDir)
  const release = hold(dataDir)
  const draft = join(dataDir, 'pulih')
  try {
    await copyChecked(backup, draft, manifest)
    giveBack(dataDir, draft, manifest, bin)
    // The database goes last: before it stands there, the folder is not a data folder.
    for (const name of topNames(manifest)) renameSync(join(draft, name), join(dataDir, name))
    return manifest
  } finally {
    rmSync(draft, { recursive: true, force: true })
    release()
  }
}

async function copyChecked(backup: string, to: string, { folders, files }: Manifest): Promise<void> {
  mkdirSync(to)
  for (const folder of folders) mkdirSync(inside(to, folder), { recursive: true, mode: 0o700 })
  for (const { path, size, sha256 } of files) {
    mkdirSync(dirname(inside(to, path)), { recursive: true, mode: 0o700 })
    const copy = await copyFile(join(backup, path), join(to, path)).catch(() => undefined)
    if (copy?.size !== size || copy.sha256 !== sha256) {
      throw new CannotStart(
        'backup-broken',
        `Berkas ${path} di cadangan hilang atau rusak, jadi tidak ada yang dipulihkan; pilih cadangan lain.`,
      )
    }
  }
}

/** A manifest can only name places inside the folder that is restored. */
function inside(folder: string, path: string): string {
  if (path.split('/').includes('..'))
    throw new CannotStart('backup-broken', `Nama berkas ${path} di cadangan tidak wajar.`)
  return join(folder, path)
}

/** Restored by root: the database goes to its own user, and all of it to whoever owns the data folder. */
function giveBack(
  dataDir: string,
  draft: string,
  { folders, files }: Manifest,
  bin: string | undefined,
): void {
  const owner = ownerOf(dataDir, binaries(bin))
  const ofOneUser = statSync(dataDir).uid !== 0
  const cluster = clusterFolder(draft)
  const paths = [...folders, ...files.map(({ path }) => path)].map((path) => join(draft, path))
  for (const path of paths) if (ofOneUser || path.startsWith(cluster)) owner.own(path)
  if (ofOneUser) owner.own(join(dataDir, 'lock.db'))
}

function topNames({ folders, files }: Manifest): string[] {
  const names = new Set(
    [...folders, ...files.map(({ path }) => path)].map((path) => path.split('/')[0] ?? ''),
  )
  return [...names].sort((one, other) => Number(one === 'basisdata') - Number(other === 'basisdata'))
}
