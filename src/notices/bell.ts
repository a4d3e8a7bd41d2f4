import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import { type App, may } from '#kernel'

declare module 'hono' {
  interface ContextVariableMap {
    /** How many things wait unread for whoever is signed in; set behind the gate. */
    unread: number
  }
}

/** Counts for the header of every page, in one question outside any transaction. */
export const bell: MiddlewareHandler<App> = async (c, next) => {
  const { actor, services } = c.var
  const { of } = actor.reach
  if (may(actor, 'notice.read') && of !== 'none') {
    const place = 'id' in actor.reach ? actor.reach.id : null
    const { rows } = await sql<{ count: number }>`
      select unread_notices(${actor.accountId}::uuid, ${of}, ${place}::uuid) as count`.execute(services.db)
    c.set('unread', rows[0]?.count ?? 0)
  }
  return await next()
}
