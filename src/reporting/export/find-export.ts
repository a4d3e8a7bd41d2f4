import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { type App, found, type Sheet } from '#kernel'

export interface Export {
  id: string
  query: string
  purpose: string
}

const hour = 3_600_000

/** What the person asked for within the last hour, from the record; 404 for anybody else's and for what is older. */
export async function findExport(c: Context<App, '/:id'>, sheet: Sheet): Promise<Export> {
  const { db, actor, services } = c.var
  const id = found(z.uuid().safeParse(c.req.param('id')).data)
  const event = found(
    await db
      .selectFrom('event')
      .select(['after', 'at'])
      .where('id', 'in', sql<string>`(select events_about(${id}))`)
      .where('act', '=', 'list.exported')
      .where('actorId', '=', actor.accountId)
      .executeTakeFirst(),
  )
  const { address, query, purpose } = event.after as Record<string, string>
  const fresh = services.clock().getTime() - event.at.getTime() < hour
  found((address === sheet.list && fresh) || undefined)
  return { id, query: query ?? '', purpose: purpose ?? '' }
}
