import { z } from 'zod'
import { act, found, line, maybe, refuse, version } from '#kernel'
import { keyOf, standing, without } from './changes.ts'
import { lockCopy, writeOn } from './copy.ts'
import { achievedOf } from './facts.ts'

/** On a copy: a promise that is dropped. It stops and stays with its facts; where there are any, a reason is asked. */
export const stopItem = act({
  name: 'addendum.item-dropped',
  permission: 'text.write',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), version, reason: maybe(line('Isi alasan', 240)) }),

  async run(moment, { id, itemId, version: seen, reason }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    const subject = `item:${itemId}`
    found(copy.copy.ground[keyOf(subject, standing)] === 'on' || undefined)
    const achieved = await achievedOf(moment.tx, copy.copy.mainId, itemId, moment.today)
    if (achieved > 0 && !reason) return refuse('below-facts', { field: 'reason', achieved })
    const bare = { ...copy, copy: { ...copy.copy, wanted: without(copy.copy.wanted, subject) } }
    return writeOn(moment, bare, { subject, fields: { [standing]: 'stopped' }, reason, seen })
  },
})
