import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockMeeting } from '../reach.ts'
import { oneOwner, pointFields, toldPoint } from './point.ts'
import { writePoint } from './write.ts'

/** A decision of a meeting becomes something that can be asked for. */
export const add = act({
  name: 'action-point.added',
  permission: 'meeting.record',

  input: z.object({ id: z.uuid(), ...pointFields }).refine(oneOwner.check, oneOwner.says),

  async run({ tx, actor, now, today }, { id, ...typed }) {
    const meeting = await lockMeeting(tx, id, actor)
    if (meeting.stage !== 'held') return refuse('not-recorded')
    const outcome = await writePoint(tx, meeting, typed, { today, now })
    if (!outcome.ok) return outcome
    const { columns, pointId } = outcome
    const { unitId, kanwilId } = columns
    return done(
      { id, pointId },
      { subject: pointId, about: [id], scope: { unitId, kanwilId }, after: toldPoint(columns) },
    )
  },
})
