import { join } from 'node:path'
import pg from 'pg'
import { type ClusterOptions, startCluster } from './cluster.ts'
import { migrate } from './migrate.ts'

export interface OpenServer {
  /** For `openDatabase`: a database that is up to date. */
  connection: pg.ClientConfig
  stop(): Promise<void>
  /** Settles only when our own server died for good. */
  lost: Promise<Error>
}

export interface Place {
  dataDir: string
  databaseUrl: string | undefined
  postgresBin: string | undefined
}

/** The folder of our own cluster inside the data folder. */
export const clusterFolder = (dataDir: string) => join(dataDir, 'basisdata')

/** The database of the program inside our own cluster. */
export const databaseName = 'bekal'

/** Opens the server of DATABASE_URL, or our own in the data folder, with its database up to date. Errors: CannotStart. */
export async function openServer(
  place: Place,
  migrations: string,
  log: ClusterOptions['log'],
): Promise<OpenServer> {
  if (place.databaseUrl) {
    const connection = { connectionString: place.databaseUrl }
    await migrate(connection, migrations)
    return { connection, stop: async () => {}, lost: new Promise(() => {}) }
  }

  const cluster = await startCluster({ dir: clusterFolder(place.dataDir), bin: place.postgresBin, log })
  try {
    await ensureDatabase(cluster.connection('postgres'))
    const connection = cluster.connection(databaseName)
    await migrate(connection, migrations)
    return { connection, stop: cluster.stop, lost: cluster.lost }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function ensureDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
