import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { lockMeeting, oneOwner, pointFields, toldPoint, writePoint } from '#meetings'
import { lockVisit } from './visit.ts'

/** A finding becomes an action point: an owner, a day, and a second person who verifies. */
export const assign = act({
  name: 'monitoring.finding-assigned',
  permission: 'monitoring.record',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), ...pointFields }).refine(oneOwner.check, oneOwner.says),

  async run({ tx, actor, now, today }, { id, itemId, ...typed }) {
    const visit = await lockVisit(tx, id, actor)
    const finding = found(
      await tx
        .selectFrom('monitoringAnswer')
        .selectAll()
        .where('visitId', '=', id)
        .where('itemId', '=', itemId)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (finding.answer === 'yes') return refuse('no-finding')
    if (finding.actionPointId !== null) return refuse('is-assigned')
    const meeting = await lockMeeting(tx, visit.meetingId, actor)
    const outcome = await writePoint(tx, meeting, typed, { today, now })
    if (!outcome.ok) return outcome
    const { pointId, columns } = outcome
    await tx
      .updateTable('monitoringAnswer')
      .set({ actionPointId: pointId })
      .where('visitId', '=', id)
      .where('itemId', '=', itemId)
      .execute()
    const { unitId, kanwilId } = columns
    const about = [id, visit.meetingId, visit.agreementId]
    return done({ id }, { subject: pointId, about, scope: { unitId, kanwilId }, after: toldPoint(columns) })
  },
})
