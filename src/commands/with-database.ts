import { type Database, openDatabase } from '#kernel'
import { type Config, readConfig } from '../config.ts'
import { databaseName } from '../kernel/database/open.ts'
import { withServer } from '../kernel/database/with-server.ts'
import { command } from '../program/command.ts'

/** A command that works on the program's database, wherever the configuration says it is. */
export async function commandOnDatabase(work: (db: Database) => Promise<string>): Promise<void> {
  await command(() => {
    const config = readConfig(process.env)
    return config.databaseUrl
      ? opened({ connectionString: config.databaseUrl }, work)
      : onOwnServer(config, work)
  })
}

function onOwnServer(config: Config, work: (db: Database) => Promise<string>): Promise<string> {
  return withServer(config, ({ host, port, user = '' }) =>
    opened({ host, port, user, database: databaseName }, work),
  )
}

async function opened(
  connection: Parameters<typeof openDatabase>[0],
  work: (db: Database) => Promise<string>,
): Promise<string> {
  const db = openDatabase(connection, () => undefined)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
