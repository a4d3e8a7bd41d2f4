import type { Actor, Child, Day, Db } from '#kernel'
import type { Question } from './asking.ts'
import type { Check } from './checks.ts'
import type { Row } from './list.ts'
import type { Agreement } from './tables.ts'

/** What a later capability shows on the pages of agreements; app.ts fills the slots. */
export interface AgreementSlot {
  /**
   * On the page of one agreement: a section, what it adds to the list of things needed, and a badge beside that of the
   * stage.
   */
  show(
    db: Db,
    actor: Actor,
    agreement: Agreement,
    today: Day,
  ): Promise<{ section: Child; checks: Check[]; badge?: Child }>
  /** In the list: a column for these rows. */
  column?(db: Db, rows: Row[]): Promise<{ head: string; cell: (row: Row) => Child }>
  /** Under the list, where words are sought: what the search of titles, parties and numbers does not see. */
  sought?(db: Db, actor: Actor, asked: Question, today: Day): Promise<Child>
  /** Before an agreement is suspended or ends early: what of it, and whom, that touches from a day on. */
  affected?(db: Db, agreement: Agreement, from: Day, reader: { actor: Actor; now: Date }): Promise<Child>
}
