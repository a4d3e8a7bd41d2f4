import { z } from 'zod'
import { type Actor, act, type Db, day, done, found, reaches, refuse } from '#kernel'
import { recordsOf } from '../merging/records.ts'
import { contactsOf } from '../queries.ts'
import { currentContacts, lockContacts } from './contacts.ts'

/**
 * A person no longer speaks for the partner; the next one in line becomes the first. It is for the unit that
 * recorded the person, for the keeper of the partner, and for those above them.
 */
export const endContact = act({
  name: 'partner.contact-ended',
  permission: 'partner.revise',

  input: z.object({
    id: z.uuid(),
    contact: z.uuid(),
    endedOn: day('Isi tanggal terakhir sebagai kontak'),
  }),

  async run({ tx, actor, today }, { id, contact: contactId, endedOn }) {
    const contact = await findChangeable(tx, id, contactId, actor)
    await lockContacts(tx, contact.partnerId)
    if (contact.endedOn) return refuse('already-ended', { name: contact.name })
    if (endedOn > today) return refuse('in-the-future', { field: 'endedOn' })
    const others = await contactsOf(tx, id)
    if (!others.some((other) => other.id !== contactId)) return refuse('the-only-one', { name: contact.name })
    const next = (await currentContacts(tx, contact.partnerId)).find((other) => other.id !== contactId)

    const ended = { endedOn, isPrimary: false }
    await tx.updateTable('partnerContact').set(ended).where('id', '=', contactId).execute()
    if (contact.isPrimary && next) {
      await tx.updateTable('partnerContact').set({ isPrimary: true }).where('id', '=', next.id).execute()
    }
    const { name, unitId, kanwilId } = contact
    return done(
      { id: contactId, partnerId: id },
      { subject: contactId, about: [id], scope: { unitId, kanwilId }, after: { name, endedOn } },
    )
  },
})

/** The contact, if this actor may change or end it; else 404. */
export async function findChangeable(db: Db, partnerId: string, contactId: string, actor: Actor) {
  const contact = found(
    await db
      .selectFrom('partnerContact as c')
      .innerJoin('partner', 'partner.id', 'c.partnerId')
      .selectAll('c')
      .select(['partner.unitId as keeperUnitId', 'partner.kanwilId as keeperKanwilId'])
      .where('c.id', '=', contactId)
      .where('c.partnerId', 'in', recordsOf([partnerId]))
      .executeTakeFirst(),
  )
  const keeper = { unitId: contact.keeperUnitId, kanwilId: contact.keeperKanwilId }
  return found(reaches(actor, contact) || reaches(actor, keeper) ? contact : undefined)
}
