import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockPermit, ownerOrWrong, permitFields, toldPermit } from './permit.ts'

/** Puts right what was written down of a permit. */
export const revise = act({
  name: 'permit.revised',
  permission: 'permit.write',

  input: z.object({ id: z.uuid(), version, ...permitFields }),

  async run({ tx, actor, today }, { id, version: seen, ...input }) {
    const permit = await lockPermit(tx, id, actor)
    if (permit.version !== seen) {
      const { agreementId, ownerId } = permit
      const { owner: _, ...told } = toldPermit(permit)
      return refuse('changed-meanwhile', {
        theirs: { ...told, agreementId, ownerId, version: permit.version },
      })
    }
    const outcome = await ownerOrWrong(tx, permit.unitId, input, actor, today)
    if (!outcome.ok) return outcome
    const { ownerName } = outcome
    await tx
      .updateTable('permit')
      .set({ ...input, ownerName, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const { ownerId: _, agreementId, ...told } = input
    const after = { ...told, owner: ownerName }
    const about = agreementId ? [agreementId] : []
    return done({ id }, { subject: id, about, scope: permit, before: toldPermit(permit), after })
  },
})
