import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Actor, type App, dayIn, perform } from '#kernel'
import { takeAttempt } from './attempts.ts'
import { ipOf } from './enter.ts'

/** A link that opens nothing: every such token is the same 404, and whoever tries many is made to wait (429). */
export async function wrongLink(c: Context<App>, opens: string): Promise<never> {
  const { db, secrets, clock } = c.var.services
  const ip = ipOf(c)
  const attempt = { what: 'tautan', username: opens, ip, knownDevice: ip } as const
  const wait = await takeAttempt(db, secrets, attempt, clock())
  if (wait === 0) throw new HTTPException(404)
  throw new HTTPException(429, { message: `Terlalu banyak percobaan. Tunggu ${wait} detik.` })
}

/** Whoever holds a living link acts as its holder from here on. */
export function actAsHolder(c: Context<App>, holder: Actor): void {
  const { db, clock } = c.var.services
  c.set('actor', holder)
  c.set('today', dayIn(holder.zone, clock()))
  c.set('perform', (act, input, key) => perform(db, act, input, holder, clock(), key))
}
