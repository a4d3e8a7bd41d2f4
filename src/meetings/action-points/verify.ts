import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import { lockPoint, mayVerify, scopeIn } from './reach.ts'

/** The second person has seen that it is done. */
export const verify = act({
  name: 'action-point.verified',
  permission: 'action-point.verify',

  input: z.object({ id: z.uuid(), note: maybe(line('Isi catatan', 240)) }),

  async run({ tx, actor, today }, { id, note }) {
    const point = await lockPoint(tx, id, actor, mayVerify)
    if (point.stage !== 'reported') return refuse('not-reported')
    await tx
      .updateTable('actionPoint')
      .set({ stage: 'verified', verifiedOn: today, version: point.version + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [point.meetingId],
        scope: scopeIn(point),
        before: { stage: point.stage },
        after: { stage: 'verified', note },
      },
    )
  },
})
