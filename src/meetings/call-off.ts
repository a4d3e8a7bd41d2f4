import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockMeeting } from './reach.ts'

/** A planned meeting does not take place. */
export const callOff = act({
  name: 'meeting.called-off',
  permission: 'meeting.record',

  input: z.object({ id: z.uuid(), callOffReason: line('Isi alasan pertemuan batal', 240) }),

  async run({ tx, actor }, { id, callOffReason }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage !== 'planned') return refuse('not-planned')
    const version = meeting.version + 1
    await tx
      .updateTable('meeting')
      .set({ stage: 'called-off', callOffReason, version })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: meeting, reason: callOffReason })
  },
})
