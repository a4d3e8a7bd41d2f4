import { number, perform, system } from '#kernel'
import { recount } from '#vitality'
import { commandOnDatabase } from './with-database.ts'

/** npm run hitung-ulang: judges every agreement from its facts again, and says how many were kept otherwise. */
await commandOnDatabase(async (db) => {
  const outcome = await perform(db, recount, {}, system, new Date())
  const { count, changed } = outcome.ok ? outcome.result : { count: 0, changed: 0 }
  return `${number(count)} kerja sama dihitung ulang, ${number(changed)} keadaannya berubah.`
})
