import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, pageAsked, type Slice, within } from '#kernel'

export const perPage = 25

export const states = ['active', 'invited', 'no-post', 'closed'] as const
/** Signs in and has a post; has not set a password yet; has no post in force; closed. */
export type UserState = (typeof states)[number]

/** What the list of users is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: z.string().trim().max(80).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  keadaan: z.enum(states).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

export interface UserRow {
  id: string
  name: string
  username: string
  secondFactor: boolean
  state: UserState
  /** Posts in force and within reach, in words; null when there is none. */
  posts: string | null
}

/** One page of the people with a post, past or present, within reach. */
export async function listUsers(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
  { from, most }: Slice = { from: (asked.halaman - 1) * perPage, most: perPage },
): Promise<UserRow[]> {
  const { rows } = await sql<UserRow>`
    select * from (${everyone(actor, asked, today)}) as person
    where ${asked.keadaan ?? null}::text is null or state = ${asked.keadaan ?? null}
    order by name, id limit ${most} offset ${from}`.execute(db)
  return rows
}

/** How many there are of each state, whatever state is asked for. */
export async function countUsers(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
): Promise<Map<UserState, number>> {
  const { rows } = await sql<{ state: UserState; count: bigint }>`
    select state, count(*) from (${everyone(actor, asked, today)}) as person group by state`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}

function everyone(actor: Actor, { cari, unit }: Question, today: Day) {
  const inReach = within(actor, { unit: sql.ref('post.unit_id'), kanwil: sql.ref('post.kanwil_id') })
  const pattern = cari ? `%${cari.replace(/[\\%_]/g, '\\$&')}%` : null
  return sql`
    select account.id, account.name, account.username, account.second_factor, held.posts,
      case
        when account.closed_at is not null then 'closed'
        when held.posts is null then 'no-post'
        when not account.has_password then 'invited'
        else 'active'
      end as state
    from account
      join lateral (
        select count(*) as any_post, string_agg(${titleAndUnit}, '; ' order by post.valid_from desc) filter (
          where post.valid_from <= ${today} and (post.valid_to is null or post.valid_to >= ${today})
        ) as posts
        from post join unit on unit.id = post.unit_id
        where post.account_id = account.id and ${inReach} and (${unit ?? null}::uuid is null or post.unit_id = ${unit ?? null})
      ) as held on held.any_post > 0
    where ${pattern}::text is null or account.name ilike ${pattern} or account.username ilike ${pattern}`
}

const titleAndUnit = sql`
  case post.standing when 'plt' then 'Plt. ' when 'plh' then 'Plh. ' else '' end
    || post.title || ', ' || unit.short_name`
