import { z } from 'zod'
import { staffOf } from '#accounts'
import { act, done, maybe, refuse, version } from '#kernel'
import { contactsOfParties } from './contacts.ts'
import { mayEdit } from './editing.ts'
import { lockAgreement } from './queries.ts'

/** Who answers for the agreement, here and at the partner. */
export const nameOwners = act({
  name: 'agreement.owners-named',
  permission: 'agreement.revise',

  input: z.object({
    id: z.uuid(),
    version,
    ourOwnerId: maybe(z.uuid('Pilih penanggung jawab unit')),
    partnerOwnerId: maybe(z.uuid('Pilih penanggung jawab mitra')),
  }),

  async run({ tx, actor, today }, { id, version: seen, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'owners', agreement.stage)) return refuse('locked')
    const { ourOwnerId, partnerOwnerId } = agreement
    if (agreement.version !== seen) {
      return refuse('changed-meanwhile', {
        theirs: { ourOwnerId, partnerOwnerId, version: agreement.version },
      })
    }
    const staff = await staffOf(tx, agreement.unitId, today)
    const contacts = await contactsOfParties(tx, id)
    const ours = staff.find((person) => person.id === input.ourOwnerId)
    const theirs = contacts.find((contact) => contact.id === input.partnerOwnerId)
    if (input.ourOwnerId && !ours) return refuse('not-our-staff', { field: 'ourOwnerId' })
    if (input.partnerOwnerId && !theirs) return refuse('not-their-contact', { field: 'partnerOwnerId' })

    await tx
      .updateTable('agreement')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: {
          ourOwner: staff.find((person) => person.id === ourOwnerId)?.name,
          partnerOwner: contacts.find((contact) => contact.id === partnerOwnerId)?.name,
        },
        after: { ourOwner: ours?.name, partnerOwner: theirs?.name },
      },
    )
  },
})
