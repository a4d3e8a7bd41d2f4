import { type Database, reading, system } from '#kernel'
import { judge } from '../reporting/record/judge.ts'
import { faultInWords } from '../reporting/record/verdict.ts'
import { commandOnDatabase } from './with-database.ts'

/** npm run periksa: walks the whole record and names the first broken link; exit code 1 when there is one. */
await commandOnDatabase(told)

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
