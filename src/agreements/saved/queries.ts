import { type Actor, type Db, found, type Tx } from '#kernel'
import { type Question, question, type When } from '../asking.ts'
import { countAsked } from '../counts.ts'
import type { SavedFilter } from './tables.ts'

/** So many stand above the list; a desk has no room for more, and each is counted. */
export const mostFilters = 12

/** A filter somebody kept, its question, and how many answer it now. */
export interface Counted extends SavedFilter {
  asked: Question
  count: number
}

/** The own filters and those of the office, by name. */
export function filtersOf(db: Db, actor: Actor): Promise<SavedFilter[]> {
  return mine(db, actor).orderBy('name').orderBy('id').limit(mostFilters).execute()
}

/** The same, each with what it finds today; all counts come from one query. */
export async function countedFilters(db: Db, actor: Actor, when: When): Promise<Counted[]> {
  const filters = (await filtersOf(db, actor)).map((filter) => ({
    ...filter,
    asked: asQuestion(filter.query),
  }))
  const counts = await countAsked(
    db,
    actor,
    filters.map(({ asked }) => asked),
    when,
  )
  return filters.map((filter, at) => ({ ...filter, count: counts[at] ?? 0 }))
}

export const asQuestion = (query: string): Question =>
  question.parse(Object.fromEntries(new URLSearchParams(query)))

/** A filter that its keeper, or a colleague it is shared with, may change; 404 for all others. */
export async function findFilter(db: Db, actor: Actor, id: string): Promise<SavedFilter> {
  return found(await mine(db, actor).where('id', '=', id).executeTakeFirst())
}

export async function lockFilter(tx: Tx, actor: Actor, id: string): Promise<SavedFilter> {
  return found(await mine(tx, actor).where('id', '=', id).forUpdate().executeTakeFirst())
}

function mine(db: Db, { accountId, scope }: Actor) {
  return db
    .selectFrom('savedFilter')
    .selectAll()
    .where('unitId', '=', scope?.unitId ?? null)
    .where((eb) => eb.or([eb('accountId', '=', accountId), eb('shared', '=', true)]))
}
