import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Folders for sockets outside the data folder begin so. */
export const socketFolder = join(tmpdir(), 'bekal-soket-')

/** Stops what an earlier, killed program left running on this cluster, and clears its socket folder. */
export async function stopLeftovers(cluster: string, clusterName: string): Promise<void> {
  for (let tenths = 0; ; tenths += 1) {
    const left = processesOf(clusterName)
    if (left.length === 0) break
    // Asked politely at first; killed after 20 s, when the next start repairs everything from the log.
    if (tenths % 50 === 0) ask(left, tenths < 200)
    await pause(100)
  }
  const [socket] = postmasterFile(cluster).slice(4)
  if (socket?.startsWith(socketFolder)) rmSync(socket, { recursive: true, force: true })
}

/** A first start that was killed leaves its initdb at work in one of its drafts. */
export async function killInitialisers(drafts: string): Promise<void> {
  for (;;) {
    const left = commandLines().filter(({ line }) => line.includes(`/initdb -D ${drafts}`))
    if (left.length === 0) return
    for (const { pid } of left) tell(pid, 'SIGKILL')
    await pause(20)
  }
}

/** The lines of postmaster.pid: pid, data folder, start, port, socket folder, … and at last the state. */
export function postmasterFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

interface Running {
  pid: number
  /** The server itself, or one of its processes that outlived it. */
  role: 'server' | 'child'
}

/** A living server stops its own children; children that outlived it are told one by one. */
function ask(left: Running[], politely: boolean): void {
  const servers = left.filter(({ role }) => role === 'server')
  const wish = servers.length > 0 ? 'SIGINT' : 'SIGQUIT'
  for (const { pid } of servers.length > 0 ? servers : left) {
    tell(pid, politely ? wish : 'SIGKILL')
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The server is known by its cluster name, which stands in its arguments and in the title of each child. */
export function processesOf(clusterName: string): Running[] {
  return commandLines().flatMap(({ pid, line }): Running[] => {
    if (!line.includes(clusterName)) return []
    if (line.startsWith('postgres: ')) return [{ pid, role: 'child' }]
    return /^(?!\/bin\/sh |setpriv ).*?\/postgres -D /.test(line) ? [{ pid, role: 'server' }] : []
  })
}

function commandLines(): { pid: number; line: string }[] {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    return stdout
      .split('\n')
      .map((row) => ({ pid: Number.parseInt(row, 10), line: row.trim().replace(/^\d+ /, '') }))
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), line: commandLine(name) }))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
