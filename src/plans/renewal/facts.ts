import { sql } from 'kysely'
import { type Agreement, suspensionsOf } from '#agreements'
import { type Day, type Db, daysBetween } from '#kernel'
import { type Progress, progressOf } from '../facts/progress.ts'
import type { PlanItemView } from '../queries.ts'

/** What the program itself knows of a term. */
export interface TermFacts {
  items: number
  /** Promised quantities by measure: 80 orang, 12 kali. */
  promised: [measure: string, quantity: number][]
  /** How far each promise came, by the facts of the term. */
  progress: Progress[]
  /** How many promises had an owner on both sides. */
  owned: number
  /** Days from the first contact to the last signature; undefined while one of them is unknown. */
  daysToSign: number | undefined
  suspendedDays: number
}

export async function factsOf(
  db: Db,
  agreement: Agreement,
  items: PlanItemView[],
  today: Day,
): Promise<TermFacts> {
  const { rows } = await sql<{ contact: Day | null; signed: Day | null }>`
    select (select min(entered_on) from agreement_step where agreement_id = ${agreement.id}) as contact,
      (select max(signed_on) from party where agreement_id = ${agreement.id}) as signed`.execute(db)
  const { contact, signed } = rows[0] ?? {}
  const suspensions = await suspensionsOf(db, agreement.id)
  return {
    ...countedIn(items),
    progress: await progressOf(db, [agreement.id], today),
    daysToSign: contact && signed ? Math.max(0, daysBetween(contact, signed)) : undefined,
    suspendedDays: suspensions.reduce(
      (sum, { beginsOn, liftedOn }) => sum + Math.max(0, daysBetween(beginsOn, liftedOn ?? today)),
      0,
    ),
  }
}

type Counted = Pick<PlanItemView, 'quantity' | 'measure' | 'ourOwnerId' | 'partnerOwnerId'>

/** Sums of the plan alone; quantities are added only within one measure. */
export function countedIn(items: readonly Counted[]): Pick<TermFacts, 'items' | 'promised' | 'owned'> {
  const promised = new Map<string, number>()
  for (const { measure, quantity } of items) promised.set(measure, (promised.get(measure) ?? 0) + quantity)
  return {
    items: items.length,
    promised: [...promised],
    owned: items.filter(({ ourOwnerId, partnerOwnerId }) => ourOwnerId && partnerOwnerId).length,
  }
}
