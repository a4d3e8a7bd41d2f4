import type { Agreement } from '#agreements'
import type { Actor, Child, Day, Db } from '#kernel'
import type { PlanItemView } from '../queries.ts'

/** What a later capability shows on the page of a promise in force; app.ts fills the slots. */
export type PromiseSlot = (
  db: Db,
  actor: Actor,
  promise: { agreement: Agreement; item: PlanItemView },
  today: Day,
) => Promise<Child>
