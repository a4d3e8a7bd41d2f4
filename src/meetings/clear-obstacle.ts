import { z } from 'zod'
import { act, day, done, found, line, refuse } from '#kernel'
import { lockMeeting } from './reach.ts'

/** The obstacle is gone: since when, and how. */
export const clearObstacle = act({
  name: 'obstacle.cleared',
  permission: 'meeting.record',

  input: z.object({
    id: z.uuid(),
    obstacleId: z.uuid(),
    clearedOn: day('Isi tanggal kendala teratasi'),
    clearedHow: line('Isi cara kendala teratasi', 300),
  }),

  async run({ tx, actor, today }, { id, obstacleId, clearedOn, clearedHow }) {
    const meeting = await lockMeeting(tx, id, actor)
    const obstacle = found(
      await tx
        .selectFrom('obstacle')
        .selectAll()
        .where('id', '=', obstacleId)
        .where('meetingId', '=', id)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (obstacle.clearedOn) return refuse('already-cleared', { clearedOn: obstacle.clearedOn })
    if (clearedOn > today) return refuse('in-the-future', { field: 'clearedOn' })
    if (clearedOn < meeting.heldOn) return refuse('before-the-meeting', { field: 'clearedOn' })
    await tx.updateTable('obstacle').set({ clearedOn, clearedHow }).where('id', '=', obstacleId).execute()
    const after = { obstacle: obstacle.what, clearedOn, clearedHow }
    return done({ id }, { subject: obstacleId, about: [id], scope: meeting, after })
  },
})
