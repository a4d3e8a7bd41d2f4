import type { Actor, Child, Day, Db } from '#kernel'
import type { PersonView } from './person.ts'

/** A card of a later capability in a person's file; filled in app.ts. Undefined where there is nothing to show. */
export type PersonSlot = (db: Db, actor: Actor, person: PersonView, today: Day) => Promise<Child>
