import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { binaries } from './binaries.ts'
import { startCluster } from './cluster.ts'
import { postmasterFile, processesOf } from './leftover.ts'
import { clusterName } from './settings.ts'
import type { Connection } from './start-server.ts'

const asRoot = process.getuid?.() === 0
const bin = process.env.POSTGRES_BIN
const nobody = 65534

let folder: string
let dir: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(folder, 0o755)
  dir = join(folder, 'basisdata')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps what was written, from one start to the next [Q5]', async () => {
  const first = await startCluster({ dir, bin })
  await ask(first.connection('postgres'), 'create table kept as select 1 as one')
  await first.stop()
  expect(processesOf(clusterName(dir))).toEqual([])

  const second = await startCluster({ dir, bin })
  expect(await ask(second.connection('postgres'), 'select * from kept')).toEqual([{ one: 1 }])
  expect(await ask(second.connection('postgres'), 'show listen_addresses')).toEqual([
    { listen_addresses: '' },
  ])
  expect(statSync(dir).mode & 0o777).toBe(0o700)
  await second.stop()
})

it('starts the server again when it or its keeper is killed while the program lives', async () => {
  const cluster = await startCluster({ dir, bin })
  const connection = cluster.connection('postgres')
  await ask(connection, 'create table kept (one int)')
  for (const victim of [serverPid, keeperPid]) {
    await ask(connection, 'insert into kept values (1)')
    const before = serverPid()
    process.kill(victim(), 'SIGKILL')
    await until(() => serverPid() > 0 && serverPid() !== before)
    await untilAnswers(connection)
  }
  expect(await ask(connection, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }])
  await cluster.stop()
  expect(processesOf(clusterName(dir))).toEqual([])
})

it('leaves no server behind when the program is killed', async () => {
  const program = await startProgram()
  process.kill(program.pid as number, 'SIGKILL')
  await until(() => processesOf(clusterName(dir)).length === 0)
})

it('takes over from a program that was killed together with everything that watched', async () => {
  const program = await startProgram()
  const watchers = familyOf(keeperPid()).filter((pid) => pid !== serverPid())
  const all = [keeperPid(), ...watchers, program.pid as number]
  // Held still first, so that none acts on the death of another.
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) for (const pid of all) process.kill(pid, signal)
  await pause(200)
  expect(processesOf(clusterName(dir))).not.toEqual([])

  const cluster = await startCluster({ dir, bin })
  expect(await ask(cluster.connection('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  await cluster.stop()
})

it('lives in a folder whose path is too long for a socket', async () => {
  dir = join(
    folder,
    'sebuah-folder-dengan-nama-yang-panjang-sekali',
    'dan-satu-lagi-di-dalamnya',
    'basisdata',
  )
  const cluster = await startCluster({ dir, bin })
  const { host } = cluster.connection('postgres')
  expect(await ask(cluster.connection('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(host).mode & 0o777).toBe(0o700)
  await cluster.stop()
  expect(() => statSync(host)).toThrow(/ENOENT/)
})

it.runIf(asRoot)('runs for root where its programs and its data are closed to every other user', async () => {
  chmodSync(folder, 0o700)
  const cluster = await startCluster({ dir, bin: bin ?? programsIn(join(folder, 'program')) })
  expect(await ask(cluster.connection('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(dir).uid).not.toBe(0)
  await cluster.stop()
})

it.runIf(asRoot)('runs for an ordinary user, and afterwards for root on the same data', async () => {
  mkdirSync(dir)
  chownSync(folder, nobody, nobody)
  chownSync(dir, nobody, nobody)
  const program = await startProgram({ uid: nobody, gid: nobody })
  process.kill(program.pid as number, 'SIGKILL')
  await until(() => processesOf(clusterName(dir)).length === 0)

  const cluster = await startCluster({ dir, bin })
  expect(await ask(cluster.connection('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(dir).uid).toBe(nobody)
  await cluster.stop()
})

it('says in a sentence why the server does not start', async () => {
  await expect(startCluster({ dir, bin, settings: { shared_buffers: 'many' } })).rejects.toMatchObject({
    obstacle: 'server-not-starting',
    message: expect.stringContaining('shared_buffers'),
  })
})

/** The bundled programs, as in a checkout of root's own. */
function programsIn(copy: string): string {
  cpSync(join(binaries(undefined), '..'), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/** A program of its own that holds the cluster until it is killed. */
async function startProgram(user: { uid?: number; gid?: number } = {}): Promise<ChildProcess> {
  const code = `
    import { startCluster } from '${import.meta.dirname}/cluster.ts'
    await startCluster(${JSON.stringify({ dir, bin })})
    setInterval(() => {}, 1000)
    process.stdout.write('up')`
  const args = ['--input-type=module-typescript', '-e', code]
  const program = spawn(process.execPath, args, { ...user, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    program.stdout?.once('data', resolve)
    program.once('exit', () => reject(new Error('the program ended')))
  })
  return program
}

function serverPid(): number {
  return Number(postmasterFile(dir)[0] ?? 0)
}

function keeperPid(): number {
  return parentOf(serverPid())
}

function familyOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((pid) => parentOf(pid) === parent)
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s+(\d+)/m)?.[1])
  } catch {
    return 0
  }
}

async function untilAnswers(connection: Connection): Promise<void> {
  const before = Date.now()
  for (;;) {
    try {
      await ask(connection, 'select 1')
      return
    } catch (error) {
      if (Date.now() - before > 15_000) throw error
      await pause(50)
    }
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 300) throw new Error('waited 15 s in vain')
    await pause(50)
  }
}

async function ask(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
