import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Logger, pino } from 'pino'
import { type Database, type FileStore, openDatabase, openFiles, openSecrets, type Secrets } from '#kernel'
import { type Config, readConfig } from '../config.ts'
import { hold } from '../kernel/database/hold.ts'
import { openServer } from '../kernel/database/open.ts'
import { safeError } from '../kernel/safe-error.ts'
import { type Fetch, listen } from './listen.ts'

/** What every part of the program stands on. */
export interface Foundation {
  config: Config
  db: Database
  files: FileStore
  secrets: Secrets
  clock: () => Date
  log: Logger
}

/** What is built on it: it answers requests, and stops its work in the background when told. */
export interface Program {
  fetch: Fetch
  stop(): Promise<void>
  /** What somebody at the screen needs to know to begin, said once the address is open. */
  greeting?(address: string): string | undefined
}

export interface Running {
  /** Where people find it. */
  address: string
  greeting: string | undefined
  /** Finishes what is going on, then closes everything in order. */
  stop(): Promise<void>
  /** Settles only when the database is gone for good. */
  lost: Promise<Error>
  log: Logger
}

/** Starts everything, or nothing. Errors: CannotStart. */
export async function start(
  env: Record<string, string | undefined>,
  build: (foundation: Foundation) => Promise<Program>,
): Promise<Running> {
  const config = readConfig(env)
  const log = pino(
    { level: config.logLevel, serializers: { err: safeError } },
    pino.destination({ dest: 2, sync: true }),
  )
  const undo: (() => unknown)[] = []
  const stop = () => unwind(undo, log)
  try {
    undo.push(hold(config.dataDir))
    const server = await openServer(config, migrationsFolder(), log)
    undo.push(server.stop)
    let closing = false
    // The error holds the whole connection; its message says enough. At the end every connection is lost.
    const lost = ({ message }: Error) => closing || log.warn({ message }, 'a database connection was lost')
    const secrets = openSecrets(join(config.dataDir, 'kunci'))
    const db = openDatabase(server.connection, lost, { secrets })
    undo.push(() => {
      closing = true
      return db.destroy()
    })
    const files = openFiles(storedFolder(config.dataDir), config.maxUpload)
    const program = await build({ config, db, files, secrets, clock: () => new Date(), log })
    undo.push(program.stop)
    const door = await listen(program.fetch, config)
    undo.push(door.close)
    const address = config.origin ?? door.address
    return { address, greeting: program.greeting?.(address), stop, lost: server.lost, log }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Uploads that an earlier program was killed in the middle of belong to nobody. */
function storedFolder(dataDir: string): string {
  const stored = join(dataDir, 'berkas')
  mkdirSync(stored, { recursive: true, mode: 0o700 })
  rmSync(join(stored, 'masuk'), { recursive: true, force: true })
  return stored
}

/** The last that was opened closes first; what fails to close does not keep the rest open. */
async function unwind(undo: (() => unknown)[], log: Logger): Promise<void> {
  for (const close of undo.splice(0).reverse()) {
    try {
      await close()
    } catch (error) {
      log.error(error, 'could not close in order')
    }
  }
}

/** Above src/program/ and above a bundle in dist/ alike. */
function migrationsFolder(folder = import.meta.dirname): string {
  const found = join(folder, 'db/migrations')
  if (existsSync(found)) return found
  if (dirname(folder) === folder) throw new Error('db/migrations is missing')
  return migrationsFolder(dirname(folder))
}
