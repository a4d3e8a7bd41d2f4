import { type Database, openDatabase, reading, system } from '#kernel'
import { type Config, readConfig } from '../config.ts'
import { databaseName } from '../kernel/database/open.ts'
import { withServer } from '../kernel/database/with-server.ts'
import { command } from '../program/command.ts'
import { judge } from '../reporting/record/judge.ts'
import { faultInWords } from '../reporting/record/verdict.ts'

/** npm run periksa: walks the whole record and names the first broken link; exit code 1 when there is one. */
await command(() => {
  const config = readConfig(process.env)
  return config.databaseUrl ? verify({ connectionString: config.databaseUrl }) : onOwnServer(config)
})

function onOwnServer(config: Config): Promise<string> {
  return withServer(config, ({ host, port, user = '' }) =>
    verify({ host, port, user, database: databaseName }),
  )
}

async function verify(connection: Parameters<typeof openDatabase>[0]): Promise<string> {
  const db = openDatabase(connection, () => undefined)
  try {
    return await told(db)
  } finally {
    await db.destroy()
  }
}

async function told(db: Database): Promise<string> {
  const judgement = await judge(db)
  const doing = (act: string) => `melakukan ${act}`
  const fault = await reading(db, system, (read) => faultInWords(read, judgement, system, doing))
  if (fault) {
    process.exitCode = 1
    return `Rekaman rusak. ${fault} Jangan ubah apa pun pada basis data; bandingkan dengan cadangan.`
  }
  const { count, unsealed } = judgement.verdict as { count: number; unsealed: number }
  return `Rekaman utuh: ${count} kejadian tersegel cocok dengan sidik jarinya, ${unsealed} menunggu segel.`
}
