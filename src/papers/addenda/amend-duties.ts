import { z } from 'zod'
import { act, found, maybe, paragraph, version } from '#kernel'
import { keyOf } from './changes.ts'
import { lockCopy, writeOn } from './copy.ts'

/** On a copy: what a party has to do. Who signed the main agreement, and by what right, does not change afterwards. */
export const amendDuties = act({
  name: 'addendum.duties-changed',
  permission: 'text.write',

  input: z.object({ id: z.uuid(), partyId: z.uuid(), version, duties: maybe(paragraph('Isi kewajiban')) }),

  async run(moment, { id, partyId, version: seen, duties }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    const subject = `party:${partyId}`
    found(keyOf(subject, 'duties') in copy.copy.ground || undefined)
    return writeOn(moment, copy, { subject, fields: { duties }, seen })
  },
})
