import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { lockOpenItem } from '../open-item.ts'
import { settleFacts } from './settle.ts'

/** What was reported did not happen so: a counter-fact takes it back, and the report stays with the reason. */
export const takeBackFact = act({
  name: 'fact.taken-back',
  permission: 'fact.report',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), reportId: z.uuid(), reason: line('Isi alasan', 300) }),

  async run(moment, { id, itemId, reportId, reason }) {
    const { tx, actor, now, today } = moment
    const held = await lockOpenItem(moment, { id, itemId })
    if (!held.ok) return held
    const report = found(
      await tx
        .selectFrom('factReport')
        .selectAll()
        .where('id', '=', reportId)
        .where('planItemId', '=', itemId)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (report.takenBackOn !== null) return refuse('is-taken-back')
    await tx
      .updateTable('factReport')
      .set({ takenBackByName: actor.name, takenBackOn: today, takenBackReason: reason })
      .where('id', '=', reportId)
      .execute()
    const { unitId, kanwilId } = report
    await settleFacts(tx, now, { kind: 'report', id: reportId, unitId, kanwilId }, [])
    return done(
      { id, itemId },
      {
        subject: reportId,
        about: [itemId, id],
        scope: held.agreement,
        after: { happenedOn: report.happenedOn, amount: Number(report.amount), note: report.note },
        reason,
      },
    )
  },
})
