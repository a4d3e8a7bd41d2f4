import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { binaries } from './binaries.ts'
import { initialise, superuser } from './initialise.ts'
import { socketFolder, stopLeftovers } from './leftover.ts'
import { type Owner, ownerOf } from './owner.ts'
import { clusterName, serverArguments } from './settings.ts'
import { type Connection, startServer } from './start-server.ts'

export interface Cluster {
  connection(database: string): Connection
  /** Stops the server; transactions still open are undone. */
  stop(): Promise<void>
  /** Settles only when the server died and could not be started again. */
  lost: Promise<Error>
}

export interface ClusterOptions {
  /** Folder of the cluster, made when absent. */
  dir: string
  /** Other PostgreSQL programs than the bundled ones, version 15 or later. */
  bin?: string | undefined
  log?: { warn(detail: object, message: string): void } | undefined
  /** PostgreSQL settings over our own. */
  settings?: Record<string, string> | undefined
}

const never = new Promise<never>(() => {})

/** The number in the name of the socket; nothing listens on the network. */
const port = 5432

/**
 * Starts PostgreSQL for this program alone. When the server or its keeper is killed it starts again by itself;
 * when the program dies, the server stops. Errors: CannotStart.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dir = resolve(options.dir)
  const bin = binaries(options.bin)
  mkdirSync(dir, { recursive: true })
  const owner = ownerOf(dir, bin)
  owner.own(dir)
  chmodSync(dir, 0o700)
  await initialise(dir, bin, owner)
  await stopLeftovers(dir, clusterName(dir))

  const socket = socketPlace(dir, owner)
  const args = serverArguments(dir, socket, port, options.settings ?? {})
  const connection = (database: string) => ({ host: socket, port, user: superuser, database })
  const start = () => startServer(owner, join(bin, 'postgres'), dir, args, connection('postgres'))

  let stopping = false
  let keeper = await start()
  const lost = keepAlive()
  return { connection, stop, lost }

  async function keepAlive(): Promise<Error> {
    for (;;) {
      const words = await keeper.gone
      if (stopping) return never
      options.log?.warn({ words }, 'database server died, starting it again')
      keeper.release()
      const error = await startAgain()
      if (stopping) return never
      if (error) return error
    }
  }

  /** A full disk or a busy machine may pass: a few attempts before the program is told. */
  async function startAgain(attempts = 5): Promise<Error | undefined> {
    try {
      await stopLeftovers(dir, clusterName(dir))
      keeper = await start()
      return undefined
    } catch (error) {
      if (stopping || attempts === 1) return error as Error
    }
    await pause(1_000)
    return startAgain(attempts - 1)
  }

  async function stop(): Promise<void> {
    stopping = true
    keeper.release()
    await keeper.gone
    await stopLeftovers(dir, clusterName(dir))
    if (socket !== dir) rmSync(socket, { recursive: true, force: true })
  }
}

/** The address of a Unix socket holds about 100 bytes, so a deep data folder borrows a short one. */
function socketPlace(dir: string, owner: Owner): string {
  if (Buffer.byteLength(dir) < 85) return dir
  const short = mkdtempSync(socketFolder)
  owner.own(short)
  return short
}
