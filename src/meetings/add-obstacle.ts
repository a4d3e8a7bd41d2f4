import { z } from 'zod'
import { act, done, line, newId, refuse } from '#kernel'
import { notBoth, ownerFields, ownerOf } from './owner.ts'
import { lockMeeting } from './reach.ts'

/** What stands in the way, why, and who clears it; an obstacle without an owner says so. */
export const addObstacle = act({
  name: 'obstacle.added',
  permission: 'meeting.record',

  input: z
    .object({
      id: z.uuid(),
      what: line('Isi kendala', 300),
      cause: line('Isi penyebab', 300),
      ...ownerFields,
    })
    .refine(notBoth.check, notBoth.says),

  async run({ tx, actor, now, today }, { id, what, cause, ...chosen }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage !== 'held') return refuse('not-recorded')
    const owner = await ownerOf(tx, meeting, chosen, today)
    if (owner?.ok === false) return owner
    const obstacleId = newId()
    const { ownerAccountId = null, ownerContactId = null, ownerName = null } = owner ?? {}
    await tx
      .insertInto('obstacle')
      .values({
        ...{ id: obstacleId, meetingId: id, what, cause, createdAt: now },
        ...{ ownerAccountId, ownerContactId, ownerName },
      })
      .execute()
    return done(
      { id },
      {
        subject: obstacleId,
        about: [id],
        scope: meeting,
        after: { obstacle: what, cause, owner: ownerName },
      },
    )
  },
})
