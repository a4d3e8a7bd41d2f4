import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { type Content, clusterContent, storedContent } from './backup-files.ts'
import { copyFile, type Manifest, type ManifestFile, writeManifest } from './backup-manifest.ts'
import { CannotStart } from './cannot-start.ts'
import { clear, refuseUnlessEmpty } from './empty-folder.ts'
import { clusterFolder } from './open.ts'
import { withServer } from './with-server.ts'

export interface BackupPlace {
  dataDir: string
  databaseUrl: string | undefined
  postgresBin: string | undefined
}

/**
 * Copies the database, the stored files and the key into an empty folder, while the program runs or not.
 * All that was acknowledged before `at` of the manifest is in it. Errors: CannotStart.
 */
export async function backUp(place: BackupPlace, target: string): Promise<Manifest> {
  refuseOtherServer(place)
  refuseUnlessEmpty(target)
  mkdirSync(target, { recursive: true, mode: 0o700 })
  try {
    const manifest = await copyTo(target, place)
    writeManifest(target, manifest)
    return manifest
  } catch (error) {
    clear(target)
    throw error
  }
}

function refuseOtherServer(place: BackupPlace): void {
  if (!place.databaseUrl) return
  throw new CannotStart(
    'backup-broken',
    'Basis data ini berada di server lain (DATABASE_URL): cadangkan dengan alat server itu, misalnya pg_dump, lalu salin folder berkas dan kunci dari DATA_DIR.',
  )
}

async function copyTo(target: string, place: BackupPlace): Promise<Manifest> {
  const database = await withServer(place, (client) => copyDatabase(client, place.dataDir, target))
  // A file is stored before the row that names it is committed: copied after the database, none is missing.
  const content = storedContent(place.dataDir)
  const files = await copyAll(place.dataDir, target, content)
  return {
    format: 1,
    at: database.at,
    postgres: database.postgres,
    folders: [...database.folders, ...content.folders],
    files: [...database.files, ...files],
  }
}

async function copyDatabase(client: pg.Client, dataDir: string, target: string) {
  const cluster = clusterFolder(dataDir)
  const copy = clusterFolder(target)
  mkdirSync(copy, { mode: 0o700 })
  // The slot lives as long as this connection and keeps the server from recycling the log we still need.
  await client.query(
    "select pg_create_physical_replication_slot('cadangan_' || pg_backend_pid(), true, true)",
  )
  const started = await client.query(
    "select pg_walfile_name(pg_backup_start('cadangan', true)) as wal, current_setting('server_version_num')::int / 10000 as postgres",
  )
  const content = clusterContent(cluster)
  const files = await copyAll(cluster, copy, content)
  // Asked before the end, so that whatever was acknowledged until then is certainly inside.
  const until = await client.query('select clock_timestamp() as at')
  const stopped = await client.query(
    'select pg_walfile_name(lsn) as wal, labelfile from pg_backup_stop(false)',
  )
  const [{ wal: first, postgres }, { wal: last, labelfile }] = [started.rows[0], stopped.rows[0]]
  const label = writeLabel(copy, labelfile)
  const log = await copyAll(cluster, copy, { folders: [], files: logBetween(cluster, first, last) })

  const inCluster = (path: string) => `basisdata/${path}`
  return {
    at: (until.rows[0].at as Date).toISOString(),
    postgres: postgres as number,
    folders: ['basisdata', ...content.folders.map(inCluster)],
    files: [...files, label, ...log].map((file) => ({ ...file, path: inCluster(file.path) })),
  }
}

/** Tells PostgreSQL at the first start from where to read the log. */
function writeLabel(copy: string, text: string): ManifestFile {
  writeFileSync(join(copy, 'backup_label'), text, { mode: 0o600, flush: true })
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { path: 'backup_label', size: Buffer.byteLength(text), sha256 }
}

/** The stretch of the log that makes the copied files agree with one another. */
function logBetween(cluster: string, first: string, last: string): string[] {
  return readdirSync(join(cluster, 'pg_wal'))
    .filter(
      (name) => name.endsWith('.history') || (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last),
    )
    .map((name) => `pg_wal/${name}`)
}

async function copyAll(from: string, to: string, { folders, files }: Content): Promise<ManifestFile[]> {
  for (const folder of folders) mkdirSync(join(to, folder), { recursive: true, mode: 0o700 })
  const copied: ManifestFile[] = []
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true, mode: 0o700 })
    const copy = await copyFile(join(from, path), join(to, path)).catch(vanished)
    if (copy) copied.push({ path, ...copy })
  }
  return copied
}

/** A table may be dropped while its files are copied; the log says so too. */
function vanished(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
