import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { reading } from './db.ts'
import type { App } from './http.ts'
import { may, type Permission } from './permissions.ts'

type Answer = Response | Promise<Response>

/** A page: may this post open it, then draw it from one consistent view of the database. */
export function page<Path extends string>(permission: Permission, draw: (c: Context<App, Path>) => Answer) {
  async function handler(c: Context<App, Path>): Promise<Response> {
    if (!may(c.var.actor, permission)) throw new HTTPException(403)
    return await drawn(c, draw)
  }
  return Object.assign(handler, { permission })
}

/** Draws within the reading transaction that `c.var.db` then is. */
export function drawn<Path extends string>(c: Context<App, Path>, draw: (c: Context<App, Path>) => Answer) {
  return reading(c.var.services.db, c.var.actor, async (db) => {
    c.set('db', db)
    return await draw(c)
  })
}
