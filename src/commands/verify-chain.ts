import { type Database, openDatabase, reading, system, verifyChain } from '#kernel'
import { type Config, readConfig } from '../config.ts'
import { databaseName } from '../kernel/database/open.ts'
import { withServer } from '../kernel/database/with-server.ts'
import { command } from '../program/command.ts'
import { brokenLink, brokenSentence } from '../reporting/record/verdict.ts'

/** npm run periksa: walks the whole record and names the first broken link; exit code 1 when there is one. */
await command(() => {
  const config = readConfig(process.env)
  if (config.databaseUrl) return judge({ connectionString: config.databaseUrl })
  return onOwnServer(config)
})

function onOwnServer(config: Config): Promise<string> {
  return withServer(config, ({ host, port, user = '' }) =>
    judge({ host, port, user, database: databaseName }),
  )
}

async function judge(connection: Parameters<typeof openDatabase>[0]): Promise<string> {
  const db = openDatabase(connection, () => undefined)
  try {
    return await verdictOf(db)
  } finally {
    await db.destroy()
  }
}

async function verdictOf(db: Database): Promise<string> {
  const verdict = await verifyChain(db)
  if (verdict.whole) {
    return `Rekaman utuh: ${verdict.count} kejadian tersegel cocok dengan sidik jarinya, ${verdict.unsealed} menunggu segel.`
  }
  process.exitCode = 1
  const link = await reading(db, system, (read) => brokenLink(read, verdict, system))
  const sentence = brokenSentence(link, system.zone, (act) => `melakukan ${act}`)
  return `Rekaman rusak. ${sentence} Jangan ubah apa pun pada basis data; bandingkan dengan cadangan.`
}
