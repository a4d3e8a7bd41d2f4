import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Database } from '../db.ts'

/** Milliseconds after which a database that does not answer counts as not ready. */
const patience = 3_000

/** GET /sehat: 200 when the program and its database are ready, else 503. For monitors and proxies. */
export function ready(db: Database) {
  return async (c: Context): Promise<Response> => {
    c.header('cache-control', 'no-store')
    return (await answers(db)) ? c.text('siap\n', 200) : c.text('basis data belum siap\n', 503)
  }
}

async function answers(db: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  const is = await Promise.race([answer, tooLate])
  clearTimeout(timer)
  return is
}
