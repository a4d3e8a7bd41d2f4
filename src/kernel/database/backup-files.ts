import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything below a folder, as paths relative to it; folders before what they hold. */
export interface Content {
  folders: string[]
  files: string[]
}

/** What of a running cluster belongs in a backup, as PostgreSQL's manual lists it. The log of changes comes later. */
export function clusterContent(cluster: string): Content {
  return walk(cluster, (path) => {
    const [top = '', ...below] = path.split('/')
    if (onlyWhileRunning.has(top) || path.includes('pgsql_tmp')) return false
    return !(emptied.has(top) && below.length > 0)
  })
}

/** What of the data folder belongs in a backup beside the database: stored files and the key. */
export function storedContent(dataDir: string): Content {
  return walk(dataDir, (path) => stored.has(path.split('/')[0] ?? '') && !passing.has(path))
}

const stored = new Set(['berkas', 'kunci'])
/** What is arriving, and lists that wait to be read and are never kept. */
const passing = new Set(['berkas/masuk', 'berkas/impor'])

const onlyWhileRunning = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'current_logfiles',
  'log',
  'backup_label',
  'backup_manifest',
])

const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])

function walk(root: string, wanted: (path: string) => boolean): Content {
  const content: Content = { folders: [], files: [] }
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (!wanted(path)) continue
      if (entry.isFile()) content.files.push(path)
      if (!entry.isDirectory()) continue
      content.folders.push(path)
      visit(path)
    }
  }
  if (existsSync(root) && statSync(root).isDirectory()) visit('')
  return content
}
