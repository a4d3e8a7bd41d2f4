import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processesOf } from '../../src/kernel/database/leftover.ts'
import { clusterFolder } from '../../src/kernel/database/open.ts'
import { clusterName } from '../../src/kernel/database/settings.ts'

/** Whatever of a stopped program is still there: processes of any kind, files that only live while it runs. */
export function leftOf(dataDir: string): string[] {
  const cluster = clusterFolder(dataDir)
  const servers = processesOf(clusterName(cluster)).map(({ pid, role }) => `${role} ${pid}`)
  const files = readdirSync(cluster).filter((name) => name.startsWith('.s.') || name === 'postmaster.pid')
  const drafts = readdirSync(dataDir).filter((name) => name.endsWith('.baru'))
  return [...processesWith(dataDir), ...servers, ...files, ...drafts, ...arriving(dataDir)]
}

/** Program, server, or keeper with this folder in its command line. */
function processesWith(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes(folder))
}

/** Fingerprints without a file, or with a file that is something else. */
export function damaged(dataDir: string, papers: { sha256: string }[]): string[] {
  return papers.map(({ sha256 }) => sha256).filter((sha256) => fingerprintOf(dataDir, sha256) !== sha256)
}

function fingerprintOf(dataDir: string, sha256: string): string | undefined {
  const path = join(dataDir, 'berkas', sha256.slice(0, 2), sha256)
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined
}

function arriving(dataDir: string): string[] {
  const folder = join(dataDir, 'berkas/masuk')
  return existsSync(folder) ? readdirSync(folder) : []
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
