import { z } from 'zod'
import { act, done, found, reaches, refuse } from '#kernel'
import { contactFields, reachable, roles } from '../fields.ts'
import { tick } from '../typed.ts'
import { contactTold, currentContacts, insertContact, lockContacts, stepBack } from './contacts.ts'

/** One more person to speak to. Every unit may add one to any partner; who comes first is the keeper's to say. */
export const addContact = act({
  name: 'partner.contact-added',
  permission: 'partner.revise',

  input: z
    .object({ id: z.uuid(), ...contactFields, roles, isPrimary: tick })
    .check(reachable('phone', 'email')),

  async run({ tx, actor, now }, { id, isPrimary, ...contact }) {
    if (!actor.scope) throw new TypeError('a contact is recorded by a unit')
    await lockContacts(tx, id)
    const partner = found(
      await tx
        .selectFrom('partner')
        .select(['unitId', 'kanwilId'])
        .where('id', '=', id)
        .where('mergedIntoId', 'is', null)
        .executeTakeFirst(),
    )
    if (isPrimary && !reaches(actor, partner)) return refuse('not-the-keeper', { field: 'isPrimary' })
    const others = await currentContacts(tx, id)
    const same = others.some((other) => other.name.toLowerCase() === contact.name.toLowerCase())
    if (same) return refuse('already-there', { field: 'name', name: contact.name })

    if (isPrimary) await stepBack(tx, id)
    const added = await insertContact(tx, {
      partnerId: id,
      ...contact,
      isPrimary,
      ...actor.scope,
      createdAt: now,
    })
    return done(
      { id: added, partnerId: id },
      { subject: added, about: [id], scope: actor.scope, after: { contact: contactTold(contact) } },
    )
  },
})
