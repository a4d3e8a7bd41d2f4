import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, line, refuse } from '#kernel'
import { lockItem } from '../queries.ts'

/** What was called done is not, or not yet: open again, with the reason. Its proof stays. */
export const reopen = act({
  name: 'plan-item.reopened',
  permission: 'plan.finish',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), reason: line('Isi alasan', 300) }),

  async run({ tx, actor }, { id, itemId, reason }) {
    const agreement = await lockAgreement(tx, id, actor)
    const item = await lockItem(tx, id, itemId)
    if (item.doneOn === null) return refuse('not-done')
    await tx
      .updateTable('planItem')
      .set({ doneOn: null, doneBy: null, doneByName: null, doneNote: null })
      .where('id', '=', itemId)
      .execute()
    return done(
      { id, itemId },
      {
        subject: itemId,
        about: [id],
        scope: agreement,
        before: { doneOn: item.doneOn },
        after: { activity: item.activity },
        reason,
      },
    )
  },
})
