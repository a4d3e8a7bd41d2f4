import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, newId } from '#kernel'
import { eventFields } from './fields.ts'
import { nameOffices } from './offices.ts'

/** A new event of the own office: what, when, where, and who signs along. */
export const arrange = act({
  name: 'signing.arranged',
  permission: 'signing.arrange',

  input: z.object(eventFields),

  async run({ tx, actor, now }, { units, ...input }) {
    if (!actor.scope) throw new HTTPException(403)
    const id = newId()
    const { unitId, kanwilId } = actor.scope
    await tx
      .insertInto('signingEvent')
      .values({ id, unitId, kanwilId, ...input, createdAt: now })
      .execute()
    const offices = await nameOffices(tx, actor, { id, unitId }, units)
    if (!offices.ok) return offices
    return done({ id }, { subject: id, scope: actor.scope, after: { ...input, offices: offices.names } })
  },
})
