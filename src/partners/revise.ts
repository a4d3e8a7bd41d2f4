import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { asKept, asTold, asTyped } from './description.ts'
import { officeIsProven, othersAreProven, partnerFields } from './fields.ts'
import { replaceAliases } from './names/aliases.ts'
import { keepFormerName } from './names/former-names.ts'
import { lockPartner } from './queries.ts'
import { settle } from './settle.ts'
import { tick } from './typed.ts'

/** What is known about a partner, put right by the unit that keeps it or by those above it. */
export const revise = act({
  name: 'partner.revised',
  permission: 'partner.revise',

  input: z
    .object({
      id: z.uuid(),
      version,
      ...partnerFields,
      /** The name was only misspelt: what stood there was never a name. */
      misspelt: tick,
    })
    .check(officeIsProven, othersAreProven),

  async run({ tx, actor, today }, { id, version: seen, misspelt, ...input }) {
    const partner = await lockPartner(tx, id, actor)
    if (partner.version !== seen) {
      const { districtCode: _code, ...theirs } = asTyped(partner, partner)
      return refuse('changed-meanwhile', { theirs: { ...theirs, version: partner.version } })
    }
    const settled = await settle(tx, input, id)
    if (!settled.ok) return settled

    await tx
      .updateTable('partner')
      .set({ ...asKept(input, settled), version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await replaceAliases(tx, id, input.aliases)
    if (!misspelt) await keepFormerName(tx, { partnerId: id, from: partner.name, to: input.name, today })
    const { unitId, kanwilId } = partner
    return done(
      { id },
      {
        subject: id,
        scope: { unitId, kanwilId },
        before: asTold(partner, partner),
        after: asTold(input, settled),
      },
    )
  },
})
