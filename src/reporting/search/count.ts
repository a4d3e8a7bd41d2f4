import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#kernel'
import { seekInPapers } from '#papers'
import { peopleSought } from '#people'
import { most, type Question } from './group.ts'

type Counts = Record<'people' | 'agreements' | 'partners' | 'units' | 'contacts' | 'papers', number | null>

/** How many of each kind have the words: what the record keeps of a search. Null: not sought. */
export async function countEverything(
  db: Db,
  { text, nikHash, people, actor, today }: Question,
): Promise<Counts> {
  const amongPeople =
    people === 'none' ? undefined : peopleSought({ text, nikHash, near: false, actor }, most)
  const elsewhere = (found: RawBuilder<unknown>) => (people === 'only' ? undefined : found)
  const { rows } = await sql<Counts>`
    select ${counted(amongPeople)} as people,
      ${counted(elsewhere(sql`agreements_sought(${text})`))} as agreements,
      ${counted(elsewhere(sql`partners_sought(${text})`))} as partners,
      ${counted(elsewhere(sql`units_sought(${text})`))} as units,
      ${counted(elsewhere(sql`contacts_sought(${text})`))} as contacts`.execute(db)
  const sought = people === 'only' ? undefined : { cari: text, halaman: 1 }
  const papers = sought ? (await seekInPapers(db, actor, sought, today, 1)).total : null
  return { ...(rows[0] as Omit<Counts, 'papers'>), papers }
}

const counted = (found: RawBuilder<unknown> | undefined) =>
  found ? sql`(select count(*)::int from ${found} found)` : sql`null::int`
