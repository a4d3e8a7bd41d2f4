import { z } from 'zod'
import { act, done, found } from '#kernel'
import { findContact } from './queries.ts'

/** Somebody no longer wants to be named: no new pack does, and no wallet shows them any more. */
export const withdraw = act({
  name: 'contact.unnamed',
  permission: 'contact.name',
  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, today }, { id }) {
    const scope = found(actor.scope)
    const contact = found(await findContact(tx, actor, id))
    await tx
      .updateTable('namedContact')
      .set({ withdrawnOn: today, withdrawnByName: actor.name })
      .where('id', '=', found(contact.id))
      .execute()
    return done({ id }, { subject: contact.partnerId, scope })
  },
})
