import { z } from 'zod'
import { act, found, line, maybe, newId, refuse, version } from '#kernel'
import { datesInOrder, itemFields } from '#plans'
import { keyOf, standing } from './changes.ts'
import { lockCopy, onCopy, writeOn } from './copy.ts'
import { achievedOf } from './facts.ts'

const { activity, output, quantity, measure, place, startsOn, endsOn, source, budget, proofs } = itemFields
const terms = { activity, output, quantity, measure, place, startsOn, endsOn, source, budget, proofs }

/** The last part of the address of a promise that is added. */
export const fresh = 'baru'

/** On a copy: one promise, changed or new. Less than what is recorded already needs a reason. */
export const amendItem = act({
  name: 'addendum.item-changed',
  permission: 'text.write',

  input: z
    .object({
      id: z.uuid(),
      itemId: z.union([z.literal(fresh), z.uuid()]),
      version,
      ...terms,
      reason: maybe(line('Isi alasan', 240)),
    })
    .refine(datesInOrder.check, datesInOrder.says),

  async run(moment, { id, itemId, version: seen, reason, ...typed }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    const subject = `item:${itemId === fresh ? newId() : itemId}`
    if (itemId !== fresh) found(onCopy(copy.copy, subject, 'activity'))
    const termEnd = onCopy(copy.copy, 'agreement', 'endsOn')
    const termStart = copy.main.startsOn
    if (termEnd && typed.endsOn > String(termEnd))
      return refuse('outside-term', { field: 'endsOn', termStart, termEnd })
    if (termStart && typed.startsOn < termStart)
      return refuse('outside-term', { field: 'startsOn', termStart, termEnd })
    const achieved =
      itemId === fresh ? 0 : await achievedOf(moment.tx, copy.copy.mainId, itemId, moment.today)
    const promised = Number(copy.copy.ground[keyOf(subject, 'quantity')] ?? 0)
    if (typed.quantity < Math.min(achieved, promised) && !reason)
      return refuse('below-facts', { field: 'reason', achieved })
    const fields = {
      ...typed,
      budget: typed.budget === null ? null : String(typed.budget),
      [standing]: 'on',
    }
    return writeOn(moment, copy, { subject, fields, reason, seen })
  },
})
