import { z } from 'zod'
import { act, done, found, newId } from '#kernel'
import { linkAll, meetingFields, toldLinks } from './meeting.ts'

/** A meeting is set down, before it takes place or after: with whom, about what, when, where, for which offices. */
export const arrange = act({
  name: 'meeting.arranged',
  permission: 'meeting.record',

  input: z.object(meetingFields),

  async run({ tx, actor, now }, { partnerIds, unitIds, agreementIds, ...input }) {
    const scope = found(actor.scope)
    const id = newId()
    const links = { partnerIds, unitIds, agreementIds }
    await tx
      .insertInto('meeting')
      .values({ id, ...scope, ...input, stage: 'planned', createdAt: now })
      .execute()
    const wrong = await linkAll(tx, id, scope, links, actor)
    if (wrong) return wrong
    const after = { ...input, ...(await toldLinks(tx, links)) }
    return done({ id }, { subject: id, about: [...partnerIds, ...agreementIds], scope, after })
  },
})
