import { z } from 'zod'
import { act, done, found, reaches, refuse, version } from '#kernel'
import { contactFields, reachable, roles } from '../fields.ts'
import { findStanding } from '../queries.ts'
import { tick } from '../typed.ts'
import { contactTold, lockContacts, stepBack } from './contacts.ts'
import { findChangeable } from './end-contact.ts'

/** Puts right what is known of a person, and who comes first, which is the keeper's to say. */
export const reviseContact = act({
  name: 'partner.contact-revised',
  permission: 'partner.revise',

  input: z
    .object({ id: z.uuid(), contact: z.uuid(), version, ...contactFields, roles, isPrimary: tick })
    .check(reachable('phone', 'email')),

  async run({ tx, actor }, { id, contact: contactId, version: seen, isPrimary, ...person }) {
    const partner = await findStanding(tx, id)
    const contact = await findChangeable(tx, id, contactId, actor)
    await lockContacts(tx, contact.partnerId)
    found(contact.endedOn ? undefined : contact)
    if (isPrimary && !reaches(actor, partner)) return refuse('not-the-keeper', { field: 'isPrimary' })
    const first = contact.isPrimary || (isPrimary && contact.partnerId === id)

    if (first && !contact.isPrimary) await stepBack(tx, id)
    const changed = await tx
      .updateTable('partnerContact')
      .set({ ...person, isPrimary: first, version: seen + 1 })
      .where('id', '=', contactId)
      .where('version', '=', seen)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) {
      const { name, position, phone, email, version: newer } = contact
      return refuse('changed-meanwhile', { theirs: { name, position, phone, email, version: newer } })
    }
    const { unitId, kanwilId } = contact
    return done(
      { id: contactId, partnerId: id },
      {
        subject: contactId,
        about: [id],
        scope: { unitId, kanwilId },
        before: { contact: contactTold(contact), isPrimary: contact.isPrimary },
        after: { contact: contactTold(person), isPrimary: first },
      },
    )
  },
})
