import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, type Event, type Slice, within } from '#kernel'

export const perPage = 25
/** Older ones are found by choosing a day: nobody turns eighty pages. */
export const mostEvents = 2000

/** How the record is asked, as its address says it; nonsense counts as not asked. */
export const question = z.object({
  perbuatan: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .optional()
    .catch(undefined),
  hari: z.iso.date().optional().catch(undefined),
  periksa: z.literal('ya').optional().catch(undefined),
  halaman: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostEvents / perPage)
    .catch(1),
})
export type Question = z.infer<typeof question>

/** The address of the record asked so. */
export function recordAddress(asked: Partial<Question>): string {
  return addressOf(to.chain, asked)
}

/** One page of what happened within reach, the newest first. */
export function eventsWithin(
  db: Db,
  actor: Actor,
  asked: Question,
  { from, most }: Slice = { from: (asked.halaman - 1) * perPage, most: perPage },
): Promise<Event[]> {
  return asking(db, actor, asked)
    .selectAll('event')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .offset(from)
    .execute()
}

/** How many there are, as far as anybody counts. */
export async function countEvents(db: Db, actor: Actor, asked: Question, most = mostEvents): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) from ${asking(db, actor, asked).select('event.id').limit(most)} newest`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

function asking(db: Db, actor: Actor, { perbuatan, hari }: Question) {
  return db
    .selectFrom('event')
    .where(within(actor, { unit: sql.ref('event.unit_id'), kanwil: sql.ref('event.kanwil_id') }))
    .$if(perbuatan !== undefined, (query) => query.where('act', '=', perbuatan as string))
    .$if(hari !== undefined, (query) => query.where(onDay(hari as Day, actor)))
}

/** A calendar day is as long as it is in the reader's zone. */
function onDay(day: Day, { zone }: Actor) {
  const begins = (days: number) => sql`(${day}::date + ${days}::int)::timestamp at time zone ${zone}`
  return sql<SqlBool>`event.at >= ${begins(0)} and event.at < ${begins(1)}`
}
