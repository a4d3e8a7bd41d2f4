import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { startCluster } from './cluster.ts'
import { hold } from './hold.ts'
import { superuser } from './initialise.ts'
import { postmasterFile } from './leftover.ts'
import { clusterFolder } from './open.ts'
import type { Connection } from './start-server.ts'

interface OwnServer {
  dataDir: string
  postgresBin: string | undefined
}

/**
 * Works on the server of a data folder: the one of the running program, through its socket, or one started for this
 * work alone when no program runs.
 */
export async function withServer<T>(place: OwnServer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  if (!existsSync(join(clusterFolder(place.dataDir), 'PG_VERSION'))) throw noDatabase(place.dataDir)
  const release = holdUnlessInUse(place.dataDir)
  if (!release) return await connected(runningServer(place.dataDir), work)
  try {
    const cluster = await startCluster({ dir: clusterFolder(place.dataDir), bin: place.postgresBin })
    return await connected(cluster.connection('postgres'), work).finally(cluster.stop)
  } finally {
    release()
  }
}

function holdUnlessInUse(dataDir: string): (() => void) | undefined {
  try {
    return hold(dataDir)
  } catch (error) {
    if (error instanceof CannotStart && error.obstacle === 'folder-in-use') return undefined
    throw error
  }
}

function runningServer(dataDir: string): Connection {
  const [port, host] = postmasterFile(clusterFolder(dataDir)).slice(3)
  if (port && host) return { host, port: Number(port), user: superuser, database: 'postgres' }
  throw notYet()
}

async function connected<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect().catch((cause) => {
    throw notYet(cause)
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const noDatabase = (dataDir: string) =>
  new CannotStart(
    'server-unreachable',
    `Folder ${dataDir} belum berisi basis data; isi DATA_DIR dengan folder data yang benar.`,
  )

const notYet = (cause?: unknown) =>
  new CannotStart(
    'server-unreachable',
    'Program sedang dimulai atau dihentikan; ulangi perintah ini sebentar lagi.',
    cause,
  )
