import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { forgetAttempts, ipOf, takeAttempt, waitInWords } from '#accounts'
import type { App } from '#kernel'

/**
 * Whoever tries codes that nobody gave is made to wait, longer each time; counted per address of the sender, which is
 * kept only as a keyed fingerprint, and for a day. A code that somebody has opens even then. Throws 429.
 */
export async function missedCode(c: Context<App>): Promise<void> {
  const ip = ipOf(c)
  await take(c, { what: 'periksa', username: '', ip, knownDevice: ip })
}

/** Before a second fact is looked at: few tries for each code, from anywhere, and for each sender. Throws 429. */
export async function guessSecondFact(c: Context<App>, code: string): Promise<void> {
  await take(c, ofCode(c, code))
  await missedCode(c)
}

/** The second fact was right: what this sender missed at this code is forgotten. */
export async function guessedRight(c: Context<App>, code: string): Promise<void> {
  const { db, secrets, clock } = c.var.services
  await forgetAttempts(db, secrets, ofCode(c, code), clock())
}

const ofCode = (c: Context<App>, code: string): Attempt => ({
  what: 'periksa',
  username: code,
  ip: ipOf(c),
  knownDevice: undefined,
})

type Attempt = Parameters<typeof takeAttempt>[2]

async function take(c: Context<App>, attempt: Attempt): Promise<void> {
  const { db, secrets, clock } = c.var.services
  const wait = await takeAttempt(db, secrets, attempt, clock())
  if (wait === 0) return
  c.header('retry-after', String(wait))
  throw new HTTPException(429, { message: `Terlalu banyak percobaan. Tunggu ${waitInWords(wait)}.` })
}
