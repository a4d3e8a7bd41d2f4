import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { writeText } from './approval/text.ts'
import { mayEdit } from './editing.ts'
import {
  lockParty,
  nameOfParty,
  numberColumns,
  numberIsTaken,
  partyFields,
  partyVersion,
  toldParty,
} from './parties.ts'
import { lockAgreement } from './queries.ts'
import { refreshSearch } from './search-text.ts'

/** A party's number, signatory, authority and duties. */
export const reviseParty = act({
  name: 'party.revised',
  permission: 'agreement.revise',

  input: z.object({ ...partyVersion, ...partyFields }),

  async run(moment, { id, partyId, version: seen, ...input }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')
    const held = await writeText(moment, agreement)
    if (held) return held
    const party = await lockParty(tx, id, partyId)
    if (party.signedOn) return refuse('already-signed')
    if (party.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ...toldParty(party), version: party.version } })
    }

    const update = tx
      .updateTable('party')
      .set({ ...input, ...numberColumns(input.number), version: seen + 1 })
      .where('id', '=', partyId)
    if (await numberIsTaken(() => update.execute())) return refuse('number-used', { field: 'number' })
    await refreshSearch(tx, [id])
    const name = await nameOfParty(tx, party)
    return done(
      { id },
      {
        subject: partyId,
        about: [id],
        scope: agreement,
        before: toldParty(party),
        after: { party: name, ...toldParty(input) },
      },
    )
  },
})
