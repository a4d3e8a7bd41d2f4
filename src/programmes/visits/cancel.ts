import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockVisit } from './visit.ts'

/** It does not take place. */
export const cancelVisit = act({
  name: 'visit.cancelled',
  permission: 'programme.write',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan pembatalan', 240) }),

  async run({ tx, actor }, { id, reason }) {
    const visit = await lockVisit(tx, id, actor)
    if (visit.stage !== 'planned') return refuse('not-planned')
    await tx
      .updateTable('studyVisit')
      .set({ stage: 'cancelled', cancelReason: reason, version: visit.version + 1 })
      .where('id', '=', id)
      .execute()
    const about = [visit.cohortId]
    return done(
      { id: visit.cohortId },
      { subject: id, about, scope: visit, after: { stage: 'cancelled' }, reason },
    )
  },
})
