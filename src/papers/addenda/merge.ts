import { z } from 'zod'
import { type Amendment, amend } from '#agreements'
import { act, done, refuse } from '#kernel'
import { amendItems, type ItemTerms } from '#plans'
import { fieldsOf, idOf, merged, type State, sortOf, standing, subjectOf } from './changes.ts'
import { judge } from './judge.ts'
import { namesOf } from './queries.ts'
import { changesIn, linesOfChanges } from './said.ts'
import type { Addendum } from './tables.ts'

/** What a signed addendum says becomes what the main agreement says, on its effective day and not before. */
export const merge = act({
  name: 'addendum.merged',
  permission: 'addendum.merge',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const { tx, now, today } = moment
    const judged = await judge(moment, id)
    if (!judged.ok) return judged
    const { addendum, main, copy, state } = judged
    const on = addendum.startsOn ?? today
    if (on > today) return refuse('not-yet', { on })

    await amend(moment, { main, addendum }, amendmentOf(copy))
    await amendItems(moment, main, { ...itemsOf(merged(state, copy.wanted), copy.wanted), on })
    await tx
      .updateTable('addendum')
      .set({ mergedAt: now, version: copy.version + 1 })
      .where('id', '=', id)
      .execute()
    const changes = linesOfChanges(changesIn(copy, await namesOf(tx, main.id, today)))
    return done(
      { id, mainId: main.id },
      { subject: id, about: [main.id], scope: addendum, after: { addendum: addendum.title, changes } },
    )
  },
})

export function amendmentOf({ wanted, reasons }: Pick<Addendum, 'wanted' | 'reasons'>): Amendment {
  const duties = subjectsOf(wanted, 'party').map((subject) => ({
    id: idOf(subject),
    duties: (fieldsOf(wanted, subject).duties ?? null) as string | null,
  }))
  const fields = fieldsOf(wanted, 'agreement') as Partial<Amendment>
  const termReason = fields.endsOn && reasons.agreement
  return { ...fields, ...(termReason && { termReason }), duties }
}

export function itemsOf(state: State, wanted: State) {
  const subjects = subjectsOf(wanted, 'item')
  const stopped = subjects.filter((subject) => fieldsOf(wanted, subject)[standing] === 'stopped')
  const rest = subjects.filter((subject) => !stopped.includes(subject))
  return {
    stopped: stopped.map(idOf),
    terms: new Map(rest.map((subject) => [idOf(subject), termsOf(state, subject)])),
  }
}

function termsOf(state: State, subject: string): ItemTerms {
  const { [standing]: _, budget, ...item } = fieldsOf(state, subject)
  return { ...item, budget: typeof budget === 'string' ? BigInt(budget) : null } as ItemTerms
}

const subjectsOf = (wanted: State, sort: string) =>
  [...new Set(Object.keys(wanted).map(subjectOf))].filter((subject) => sortOf(subject) === sort)
