import { z } from 'zod'
import { act, done, found } from '#kernel'
import { lockPartner } from '../queries.ts'
import { formerNamesOf } from './former-names.ts'

/** A former name that was none, such as a slip of the finger that was put right. */
export const removeFormerName = act({
  name: 'partner.former-name-removed',
  permission: 'partner.revise',

  input: z.object({ id: z.uuid(), formerName: z.uuid() }),

  async run({ tx, actor }, { id, formerName }) {
    const { unitId, kanwilId } = await lockPartner(tx, id, actor)
    const known = await formerNamesOf(tx, id)
    const former = found(known.find((each) => each.id === formerName && each.partnerId === id))
    await tx.deleteFrom('partnerFormerName').where('id', '=', formerName).execute()
    const { name, fromOn, untilOn } = former
    return done(
      { id },
      { subject: id, scope: { unitId, kanwilId }, before: { formerName: name, fromOn, untilOn } },
    )
  },
})
