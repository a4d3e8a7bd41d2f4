import { HTTPException } from 'hono/http-exception'
import { type Agreement, agreementChecks, isAmendable, leads, lockReached, missing } from '#agreements'
import { type Actor, type Day, type Db, found, type Moment, refuse } from '#kernel'
import { outsideTerm } from '#plans'
import { fieldsOf, merged, moved, type State, sortOf, standing, subjectOf } from './changes.ts'
import { titleOf } from './said.ts'
import { stateOf } from './state-of.ts'
import type { Addendum } from './tables.ts'

interface Both {
  addendum: Agreement
  main: Agreement
  copy: Addendum
  /** What the main agreement says now. */
  state: State
}

const isProgram = ({ roles }: Actor) => roles.includes('system')

/** An addendum and its main agreement, locked, once nothing stands against merging them. */
export async function judge(moment: Moment, id: string) {
  const { tx, actor, today } = moment
  const addendum = await lockReached(tx, id, actor)
  if (!isProgram(actor) && !leads(actor, addendum)) throw new HTTPException(403)
  const copy = found(
    await tx.selectFrom('addendum').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  const main = await lockReached(tx, copy.mainId, actor)
  const both: Both = { addendum, main, copy, state: await stateOf(tx, main) }
  return (await against(tx, both, today)) ?? { ok: true as const, ...both }
}

/**
 * What stands against merging: nothing, once everybody signed, what is required is there, and the main agreement still
 * says what the copy was made from.
 */
export async function against(db: Db, { addendum, main, copy, state }: Both, today: Day) {
  if (copy.mergedAt) return refuse('already-merged')
  if (!isAmendable(main, today)) return refuse('main-not-in-force')
  if (moved(copy.ground, state).length > 0) return refuse('ground-moved')
  if (Object.keys(copy.wanted).length === 0) return refuse('nothing-changed')
  if (addendum.stage !== 'signing') return refuse('not-signed-yet')
  if (addendum.allSignedOn === null) return refuse('not-all-signed')
  const lacking = missing(await agreementChecks(db, addendum, today))
  if (lacking.length > 0) return refuse('incomplete', { missing: lacking.map(({ label }) => label) })
  const outside = outsideOf(merged(state, copy.wanted), main.startsOn)
  if (outside.length > 0) return refuse('items-outside', { items: outside })
  return undefined
}

/** Promises that would lie outside the term; those that are stopped do not count. */
export function outsideOf(state: State, startsOn: string | null): string[] {
  const endsOn = state['agreement/endsOn']
  const items = [...new Set(Object.keys(state).map(subjectOf))].filter(
    (subject) => sortOf(subject) === 'item',
  )
  return items.flatMap((subject) => {
    const item = fieldsOf(state, subject)
    const days = { startsOn: String(item.startsOn), endsOn: String(item.endsOn) }
    const isOut = outsideTerm({ startsOn, endsOn: typeof endsOn === 'string' ? endsOn : null }, days)
    return isOut && item[standing] !== 'stopped' ? [titleOf(subject, state, new Map())] : []
  })
}
