import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { recordsOf } from '#partners'
import { writeText } from './approval/text.ts'
import { mayEdit } from './editing.ts'
import { lockParty, nameOfParty } from './parties.ts'
import { lockAgreement } from './queries.ts'
import { refreshSearch } from './search-text.ts'

/** A party entered by mistake is taken off, as long as nothing is signed and two sides remain. */
export const removeParty = act({
  name: 'party.removed',
  permission: 'agreement.revise',

  input: z.object({ id: z.uuid(), partyId: z.uuid() }),

  async run(moment, { id, partyId }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')
    const held = await writeText(moment, agreement)
    if (held) return held
    const party = await lockParty(tx, id, partyId)
    if (party.signedOn) return refuse('already-signed')
    if (party.unitId === agreement.unitId) return refuse('leads')
    const partners = await tx
      .selectFrom('party')
      .select('id')
      .where('agreementId', '=', id)
      .where('partnerId', 'is not', null)
      .execute()
    if (party.partnerId && partners.length === 1) return refuse('last-partner')

    const name = await nameOfParty(tx, party)
    await tx.deleteFrom('party').where('id', '=', partyId).execute()
    if (party.unitId) {
      await tx
        .deleteFrom('agreementUnit')
        .where('agreementId', '=', id)
        .where('unitId', '=', party.unitId)
        .execute()
    }
    await tx
      .updateTable('agreement')
      .set({ partnerOwnerId: null })
      .where('id', '=', id)
      .where('partnerOwnerId', 'in', (eb) =>
        eb
          .selectFrom('partnerContact')
          .select('id')
          .where('partnerId', 'in', recordsOf(party.partnerId ? [party.partnerId] : [])),
      )
      .execute()
    await refreshSearch(tx, [id])
    return done({ id }, { subject: partyId, about: [id], scope: agreement, before: { party: name } })
  },
})
