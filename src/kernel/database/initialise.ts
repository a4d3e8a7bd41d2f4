import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { killInitialisers } from './leftover.ts'
import type { Owner } from './owner.ts'

/** The superuser of our own clusters; reachable only through the closed socket folder. */
export const superuser = 'bekal'

/**
 * Makes an empty cluster in `cluster` unless it holds one. It appears there in one step, so a first start that was
 * killed leaves nothing half made.
 */
export async function initialise(cluster: string, bin: string, owner: Owner): Promise<void> {
  const drafts = `${cluster}.baru-`
  await clearAway(drafts)
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  // A name of its own: an initdb whose program was killed while starting it may wake up only now.
  const draft = mkdtempSync(drafts)
  owner.own(draft)
  chmodSync(draft, 0o700)

  const access = ['--username', superuser, '--auth-local=trust', '--auth-host=reject', '--data-checksums']
  const args = ['-D', draft, '--encoding=UTF8', ...localeOf(bin), ...access]
  await run(owner, join(bin, 'initdb'), args)
  rmSync(cluster, { recursive: true, force: true })
  renameSync(draft, cluster)
}

async function clearAway(drafts: string): Promise<void> {
  await killInitialisers(drafts)
  for (const name of readdirSync(dirname(drafts))) {
    if (!name.startsWith(basename(drafts))) continue
    rmSync(join(dirname(drafts), name), { recursive: true, force: true, maxRetries: 20 })
  }
}

/** Indexes must sort alike on every computer, so the order comes from PostgreSQL and not from the machine. */
function localeOf(bin: string): string[] {
  const version = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout
  const major = Number(version.match(/(\d+)/)?.[1])
  return major >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C']
}

function run(owner: Owner, program: string, args: string[]): Promise<void> {
  const [file, argv, options] = owner.command(program, args)
  const child = spawn(file, argv, { ...options, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (data) => {
    said += data
  })
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) =>
      reject(
        new CannotStart('server-not-starting', `Basis data baru tidak dapat dibuat: ${said.trim()}`, cause),
      )
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? resolve() : fail()))
  })
}
