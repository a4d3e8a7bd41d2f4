import type { RawBuilder } from 'kysely'
import type { Child, Day, Db } from '#kernel'

/** How what a later capability holds answers a directive; app.ts fills it. */
export interface Following {
  /** A query: directive_id, unit_id, answer_id, state ('followed' in force today, 'begun' on its way). */
  answers(today: Day): RawBuilder<unknown>
  /** The answers of these ids as they read in a list, by id. */
  shown(db: Db, ids: string[], today: Day): Promise<Map<string, Child>>
  /** Where a unit begins to follow a directive. */
  begin(directiveId: string): { href: string; label: string }
}
