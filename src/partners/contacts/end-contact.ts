import { z } from 'zod'
import { type Actor, act, type Db, day, done, found, reaches, refuse } from '#kernel'
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
    await lockContacts(tx, id)
    const contact = await findEndable(tx, id, contactId, actor)
    if (contact.endedOn) return refuse('already-ended', { name: contact.name })
    if (endedOn > today) return refuse('in-the-future', { field: 'endedOn' })
    const next = (await currentContacts(tx, id)).find((other) => other.id !== contactId)
    if (!next) return refuse('the-only-one', { name: contact.name })

    const ended = { endedOn, isPrimary: false }
    await tx.updateTable('partnerContact').set(ended).where('id', '=', contactId).execute()
    if (contact.isPrimary) {
      await tx.updateTable('partnerContact').set({ isPrimary: true }).where('id', '=', next.id).execute()
    }
    const { name, unitId, kanwilId } = contact
    return done(
      { id: contactId, partnerId: id },
      { subject: contactId, about: [id], scope: { unitId, kanwilId }, after: { name, endedOn } },
    )
  },
})

/** The contact, if this actor may end it; else 404. */
export async function findEndable(db: Db, partnerId: string, contactId: string, actor: Actor) {
  const contact = found(
    await db
      .selectFrom('partnerContact as c')
      .innerJoin('partner', 'partner.id', 'c.partnerId')
      .selectAll('c')
      .select(['partner.unitId as keeperUnitId', 'partner.kanwilId as keeperKanwilId'])
      .where('c.id', '=', contactId)
      .where('c.partnerId', '=', partnerId)
      .executeTakeFirst(),
  )
  const keeper = { unitId: contact.keeperUnitId, kanwilId: contact.keeperKanwilId }
  return found(reaches(actor, contact) || reaches(actor, keeper) ? contact : undefined)
}
