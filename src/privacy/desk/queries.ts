import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, type Db, found, may, within } from '#kernel'
import { flagCodes, type Look, shownName } from '#people'
import { type ReviewState, reviewStateCodes } from './kinds.ts'
import type { LookReview } from './tables.ts'

export const perPage = 25

/** What the desk is asked for, as it stands in the address. */
export const question = z.object({
  keadaan: z.enum(reviewStateCodes).optional().catch('open'),
  tanda: z.enum(flagCodes).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})
export type Question = z.infer<typeof question>

export function deskAddress(asked: Partial<Question>): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value && !(name === 'halaman' && value === 1) ? [[name, String(value)]] : [],
  )
  return pairs.length > 0 ? `${to.privacyDesk}?${new URLSearchParams(pairs)}` : to.privacyDesk
}

export type LookView = Look &
  Pick<LookReview, 'question' | 'answer' | 'conclusion' | 'answeredAt' | 'closedAt'> & {
    state: ReviewState
    version: number
    /** Initials, unless the reader may know the name. */
    personName: string
    unitId: string
    kanwilId: string
    unitName: string
    reviewedBy: string | null
  }

/** How a look stands, as SQL over `look` and `look_review`. */
const standing = sql<ReviewState>`coalesce(look_review.state, 'open')`
/** Looks in the own duty are nobody's question unless something about them is unusual. */
export const isReviewed = sql<SqlBool>`(look.ground = 'reason' or look.flags <> '{}')`

const looks = (actor: Actor, now: Date, which: RawBuilder<unknown>) => sql`
  select look.*, ${standing} as state, coalesce(look_review.version, 1) as version, look_review.question,
    look_review.answer, look_review.conclusion, look_review.answered_at, look_review.closed_at,
    look_review.reviewed_by, ${shownName(actor, now)} as person_name,
    person.unit_id, person.kanwil_id, unit.short_name as unit_name
  from look join person on person.id = look.person_id join unit on unit.id = person.unit_id
    left join look_review on look_review.look_id = look.id
  where ${which}`

const inReach = (actor: Actor) =>
  within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })

/** One page of the desk: what is unusual first, then the newest. */
export async function listLooks(db: Db, actor: Actor, asked: Question, now: Date): Promise<LookView[]> {
  const { rows } = await sql<LookView>`
    ${looks(actor, now, asking(actor, asked))}
    order by (look.flags <> '{}') desc, look.at desc, look.id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

/** How many of each standing, whichever is chosen. */
export async function countLooks(db: Db, actor: Actor, asked: Question): Promise<Map<ReviewState, number>> {
  const { rows } = await sql<{ state: ReviewState; count: number }>`
    select ${standing} as state, count(*)::int as count
    from look join person on person.id = look.person_id left join look_review on look_review.look_id = look.id
    where ${asking(actor, { ...asked, keadaan: undefined })} group by 1`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, count]))
}

function asking(actor: Actor, { keadaan, tanda }: Question) {
  const conditions = [
    isReviewed,
    inReach(actor),
    keadaan && sql<SqlBool>`${standing} = ${keadaan}`,
    tanda && sql<SqlBool>`${tanda} = any(look.flags)`,
  ].filter((each) => typeof each === 'object')
  return sql`${sql.join(conditions, sql` and `)}`
}

/** Everybody who looked at somebody, the newest first; looks in the own duty too. */
export async function looksAt(
  db: Db,
  actor: Actor,
  personId: string,
  now: Date,
  page: number,
): Promise<LookView[]> {
  const { rows } = await sql<LookView>`
    ${looks(actor, now, sql`look.person_id = ${personId} and ${inReach(actor)}`)}
    order by look.at desc, look.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export async function countLooksAt(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from look where person_id = ${personId}`.execute(db)
  return rows[0]?.count ?? 0
}

/** A look, for whoever reviews it and for whoever it was; 404 for everybody else. */
export async function findLook(db: Db, id: string, actor: Actor, now: Date): Promise<LookView> {
  const whose = may(actor, 'look.review')
    ? sql`(look.account_id = ${actor.accountId} or ${inReach(actor)})`
    : sql`look.account_id = ${actor.accountId}`
  const { rows } = await sql<LookView>`
    ${looks(actor, now, sql`look.id = ${z.uuid().safeParse(id).data ?? null} and ${whose}`)}`.execute(db)
  return found(rows[0])
}
