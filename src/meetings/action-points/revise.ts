import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockMeeting } from '../reach.ts'
import { columnsOf, oneOwner, pointFields, toldPoint } from './point.ts'
import { lockPoint, scopeIn, writes } from './reach.ts'

/** Another owner, day or second person, as long as nobody has verified it. */
export const revise = act({
  name: 'action-point.revised',
  permission: 'meeting.record',

  input: z.object({ id: z.uuid(), version, ...pointFields }).refine(oneOwner.check, oneOwner.says),

  async run({ tx, actor, today }, { id, version: seen, ...typed }) {
    const point = await lockPoint(tx, id, actor, writes)
    if (point.stage === 'verified') return refuse('already-verified')
    if (point.version !== seen) {
      const { what, dueOn, ownerAccountId, ownerContactId, verifierId } = point
      const theirs = { what, dueOn, ownerAccountId, ownerContactId, verifierId, version: point.version }
      return refuse('changed-meanwhile', { theirs })
    }
    if (point.reportedBy === typed.verifierId) return refuse('reported-it', { field: 'verifierId' })
    const meeting = await lockMeeting(tx, point.meetingId, actor)
    const outcome = await columnsOf(tx, meeting, typed, today)
    if (!outcome.ok) return outcome
    await tx
      .updateTable('actionPoint')
      .set({ ...outcome.columns, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [point.meetingId],
        scope: scopeIn(point),
        before: toldPoint(point),
        after: toldPoint(outcome.columns),
      },
    )
  },
})
