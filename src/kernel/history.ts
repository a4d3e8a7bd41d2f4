import { sql } from 'kysely'
import type { Event } from './canonical.ts'
import type { Db } from './db.ts'

/** How acts and fields are called in the history people read; each capability gives its own. */
export interface Words {
  /** 'agreement.signed' → 'mencatat tanda tangan'. */
  acts: Record<string, string>
  /** 'startsOn' → 'Mulai berlaku'. */
  fields: Record<string, string>
  /** Words for codes, by field: kind → agreement → 'Perjanjian Kerja Sama (PKS)'. */
  values?: Record<string, Record<string, string>>
}

/** The book that knows an act: its capability's own, so that the same field may be called differently elsewhere. */
export function bookOf(books: readonly Words[], act: string): Words {
  return books.find((book) => act in book.acts) ?? { acts: {}, fields: {} }
}

/** What happened to a thing and to what belongs to it, latest first; the outer query still asks for reach. */
export function historyOf(db: Db, id: string, most = 30): Promise<Event[]> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('id', 'in', sql<string>`(select events_about(${id}))`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}
