import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { App } from '#kernel'
import { type Counter, countOne, uncount, waitInWords } from './attempts.ts'
import { ipOf } from './enter.ts'

/** What anybody may try to open without an account: a certificate by its code, a wallet by its address. */
type Opened = 'periksa' | 'dompet'

/**
 * Before a second fact is looked at; throws 429. Few tries at each thing, from one sender and from anywhere, and many
 * for a sender at all of them: a telephone network or a proxy gives one address to many honest people. Gives what to
 * call when the answer was right, for then nobody behind that address tried anything.
 */
export async function guess(c: Context<App>, what: Opened, name: string): Promise<() => Promise<void>> {
  const { db, clock } = c.var.services
  const own = { key: keyOf(c, what, name, 'alamat', ipOf(c)), free: 5 }
  const others = [{ key: keyOf(c, what, name, 'asing'), free: 15 }, senderOf(c, what)]
  await count(c, [own, ...others])
  return () => uncount(db, { own: [own.key], others: others.map(({ key }) => key) }, clock())
}

/** Something was asked for that nobody gave; throws 429. What somebody has opens even then. */
export const missed = (c: Context<App>, what: Opened): Promise<void> => count(c, [senderOf(c, what)])

const anHour = 3_600_000

/** All that one sender misses within an hour. */
function senderOf(c: Context<App>, what: Opened): Counter {
  const hour = Math.floor(c.var.services.clock().getTime() / anHour)
  return { key: keyOf(c, what, 'semua', ipOf(c), String(hour)), free: 60, longest: 60 }
}

/** Kept as a fingerprint, for a day. */
const keyOf = (c: Context<App>, ...parts: string[]) =>
  c.var.services.secrets.fingerprint(`percobaan ${JSON.stringify(parts)}`)

async function count(c: Context<App>, counters: readonly Counter[]): Promise<void> {
  const { db, clock } = c.var.services
  const wait = await countOne(db, counters, clock())
  if (wait === 0) return
  c.header('retry-after', String(wait))
  throw new HTTPException(429, { message: `Terlalu banyak percobaan. Tunggu ${waitInWords(wait)}.` })
}
