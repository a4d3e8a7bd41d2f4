import { type SpawnOptions, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** How to run a command so that PostgreSQL accepts its user: it refuses to run as root. */
export interface Owner {
  command(program: string, args: string[]): [string, string[], SpawnOptions]
  /** Makes the owner the owner of a file or folder. */
  own(path: string): void
}

/**
 * Finds the system user of a cluster: ourselves, or, for root, whoever owns the cluster already,
 * else `postgres`, else `nobody`. Errors: CannotStart when that user cannot reach the folder.
 */
export function ownerOf(cluster: string, bin: string): Owner {
  if (process.getuid?.() !== 0) return { command: (program, args) => [program, args, {}], own: () => {} }

  const user = presentOwner(cluster) ?? systemUser('postgres') ?? systemUser('nobody')
  if (!user) {
    throw new CannotStart(
      'no-system-user',
      'PostgreSQL tidak boleh berjalan sebagai root; buat pengguna sistem bernama postgres, atau jalankan program sebagai pengguna biasa.',
    )
  }
  const own = (path: string) => chownSync(path, user.uid, user.gid)
  const found = [plain(user), reachingThrough(user)].find((command) => reaches(command, bin, cluster))
  if (found) return { command: found, own }
  throw new CannotStart(
    'no-system-user',
    'Pengguna sistem untuk basis data tidak dapat membuka folder program atau DATA_DIR; pindahkan keduanya ke folder yang dapat dibuka semua pengguna (misalnya /opt atau /srv).',
  )
}

interface SystemUser {
  uid: number
  gid: number
}

function presentOwner(cluster: string): SystemUser | undefined {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

function systemUser(name: string): SystemUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'))
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined
}

const plain =
  ({ uid, gid }: SystemUser): Owner['command'] =>
  (program, args) => [program, args, { uid, gid }]

/**
 * A checkout in root's home is closed to every other user: then PostgreSQL may pass folders, and nothing else. The
 * secure bit makes it so for access() too, by which PostgreSQL judges its own programs.
 */
const reachingThrough =
  ({ uid, gid }: SystemUser): Owner['command'] =>
  (program, args) => {
    const drop = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups']
    const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']
    return ['setpriv', [...drop, ...keep, program, ...args], {}]
  }

/** initdb looks for all it needs before it shows what it would do. */
function reaches(command: Owner['command'], bin: string, cluster: string): boolean {
  const question = 'cd "$2" && "$1" --show --no-locale -D "$2"'
  const [program, args, options] = command('/bin/sh', ['-c', question, 'sh', join(bin, 'initdb'), cluster])
  return spawnSync(program, args, { ...options, stdio: 'ignore' }).status === 0
}
