import type { Agreement } from '#agreements'
import { partiesOf } from '#agreements'
import { type Day, type Db, found } from '#kernel'
import type { Names } from './said.ts'
import type { Addendum } from './tables.ts'

/** The copy of an addendum; reach is the agreement's. Undefined for an addendum whose changes stand on no copy. */
export function copyOf(db: Db, id: string): Promise<Addendum | undefined> {
  return db.selectFrom('addendum').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findCopy(db: Db, id: string): Promise<Addendum> {
  return found(await copyOf(db, id))
}

/** The main agreement of a copy. Whoever reaches the addendum reaches it, for both bind the same offices. */
export async function mainOf(db: Db, { mainId }: Pick<Addendum, 'mainId'>): Promise<Agreement> {
  return found(await db.selectFrom('agreement').selectAll().where('id', '=', mainId).executeTakeFirst())
}

export async function namesOf(db: Db, mainId: string, day: Day): Promise<Names> {
  return new Map((await partiesOf(db, mainId, day)).map(({ id, name }) => [id, name]))
}

export type AddendumRow = Addendum & Pick<Agreement, 'title' | 'stage' | 'startsOn' | 'endsOn' | 'createdAt'>

/** The addenda of an agreement, the newest first; reach is the agreement's. */
export function addendaOf(db: Db, mainId: string): Promise<AddendumRow[]> {
  return db
    .selectFrom('addendum')
    .innerJoin('agreement', 'agreement.id', 'addendum.id')
    .selectAll('addendum')
    .select(['title', 'stage', 'startsOn', 'endsOn', 'createdAt'])
    .where('addendum.mainId', '=', mainId)
    .orderBy('createdAt', 'desc')
    .orderBy('addendum.id', 'desc')
    .limit(100)
    .execute()
}
