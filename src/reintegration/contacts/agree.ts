import { z } from 'zod'
import { act, day, done, found, line, newId, refuse } from '#kernel'
import { findContact } from './queries.ts'

/** Somebody at a partner agreed to be named to people who go home. */
export const agree = act({
  name: 'contact.named',
  permission: 'contact.name',

  input: z.object({
    id: z.uuid(),
    agreedOn: day('Isi tanggal kesediaan'),
    told: line('Isi bagaimana kesediaannya disampaikan', 200),
  }),

  async run({ tx, actor, now, today }, { id, agreedOn, told }) {
    const scope = found(actor.scope)
    found(
      await tx
        .selectFrom('partnerContact')
        .select('id')
        .where('id', '=', id)
        .forNoKeyUpdate()
        .executeTakeFirst(),
    )
    const contact = found(await findContact(tx, actor, id))
    if (contact.id) return refuse('agreed-already')
    if (agreedOn > today) return refuse('in-the-future', { field: 'agreedOn' })
    const named = newId()
    await tx
      .insertInto('namedContact')
      .values({
        id: named,
        contactId: id,
        unitId: scope.unitId,
        kanwilId: scope.kanwilId,
        agreedOn,
        told,
        recordedByName: actor.name,
        recordedAt: now,
        withdrawnOn: null,
        withdrawnByName: null,
      })
      .execute()
    return done({ id: named }, { subject: contact.partnerId, about: [named], scope, after: { agreedOn } })
  },
})
