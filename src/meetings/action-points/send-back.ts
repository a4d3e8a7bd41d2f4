import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockPoint, mayVerify, scopeIn } from './reach.ts'

/** The second person has looked and it is not done: open again, with the reason. */
export const sendBack = act({
  name: 'action-point.sent-back',
  permission: 'action-point.verify',

  input: z.object({ id: z.uuid(), returnedReason: line('Isi alasan dikembalikan', 300) }),

  async run({ tx, actor, today }, { id, returnedReason }) {
    const point = await lockPoint(tx, id, actor, mayVerify)
    if (point.stage !== 'reported') return refuse('not-reported')
    await tx
      .updateTable('actionPoint')
      .set({
        ...{ stage: 'open', returnedOn: today, returnedReason, version: point.version + 1 },
        ...{ reportedBy: null, reportedByName: null, reportedOn: null },
      })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [point.meetingId],
        scope: scopeIn(point),
        before: { stage: point.stage },
        after: { stage: 'open' },
        reason: returnedReason,
      },
    )
  },
})
