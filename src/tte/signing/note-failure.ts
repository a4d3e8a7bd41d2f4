import { z } from 'zod'
import { act, done, newId } from '#kernel'

/** No signature came: the service was out of reach, or the file is not what was stored. It is asked again later. */
export const noteFailure = act({
  name: 'esign.failed',
  permission: 'paper.complete',

  input: z.object({ signatoryId: z.uuid() }),

  async run({ tx, now }, { signatoryId }) {
    await tx
      .updateTable('esignSignatory')
      .set((eb) => ({ failures: eb('failures', '+', 1), failedAt: now }))
      .where('id', '=', signatoryId)
      .where('state', '=', 'confirmed')
      .execute()
    return done({ signatoryId }, { subject: newId(), scope: null, after: { signatoryId } })
  },
})
