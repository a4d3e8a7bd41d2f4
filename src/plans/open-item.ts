import { type Agreement, lockAgreement, type Stage, stageOn } from '#agreements'
import { type Day, type Moment, refuse } from '#kernel'
import { lockItem } from './queries.ts'
import type { PlanItem } from './tables.ts'

const begun: readonly Stage[] = ['active', 'ended', 'terminated']

/** A promise is kept from the day its agreement comes into force; what is late may still be told after the end. */
export const hasBegun = (agreement: Agreement, today: Day): boolean =>
  begun.includes(stageOn(agreement, today))

interface Asked {
  id: string
  itemId: string
}

/** A promise, locked, of which something can still be told: its agreement has come into force and it is not done. */
export async function lockOpenItem({ tx, actor, today }: Moment, { id, itemId }: Asked) {
  const agreement = await lockAgreement(tx, id, actor)
  const item = await lockItem(tx, id, itemId)
  if (!hasBegun(agreement, today)) return refuse('not-in-force')
  if (item.doneOn !== null) return refuse('is-done')
  return { ok: true as const, agreement, item }
}

/** The day on which something happened for a promise: not to come, inside the term, and before it was stopped. */
export function wrongDay(agreement: Agreement, item: PlanItem, day: Day, today: Day) {
  const field = 'happenedOn'
  if (day > today) return refuse('in-the-future', { field })
  const { startsOn, endsOn } = agreement
  if ((startsOn && day < startsOn) || (endsOn && day > endsOn)) {
    return refuse('outside-term', { field, termStart: startsOn, termEnd: endsOn })
  }
  if (item.stoppedOn && day > item.stoppedOn)
    return refuse('after-the-stop', { field, stoppedOn: item.stoppedOn })
  return undefined
}
