import { z } from 'zod'
import { act, done, found, line, paragraph, refuse, version } from '#kernel'
import { rewriteNotes } from '#meetings'
import { type Answered, answersIn, checklistOn } from './checklist.ts'
import { answers } from './kinds.ts'
import type { ChecklistItem } from './tables.ts'
import { lockVisit } from './visit.ts'

/**
 * What a visit found is put right by the office that visited, with a reason, until somebody has taken up one of the
 * findings. What stood before stays in the record.
 */
export const revise = act({
  name: 'monitoring.revised',
  permission: 'monitoring.record',

  input: z.looseObject({
    id: z.uuid(),
    version,
    summary: paragraph('Isi kesimpulan', 4000),
    reason: line('Isi alasan mengubah', 240),
  }),

  async run({ tx, actor }, { id, version: seen, summary, reason, ...typed }) {
    const visit = await lockVisit(tx, id, actor)
    found(actor.scope?.unitId === visit.unitId || undefined)
    const stood = await tx.selectFrom('monitoringAnswer').selectAll().where('visitId', '=', id).execute()
    if (stood.some(({ actionPointId }) => actionPointId !== null)) return refuse('taken-up')
    if (visit.version !== seen) return refuse('changed-meanwhile', { theirs: { version: visit.version } })
    const items = await checklistOn(tx, visit.visitedOn)
    const outcome = answersIn(items, typed)
    if (!outcome.ok) return outcome
    const changed = outcome.answered.filter(({ itemId, answer, note }) => {
      const before = stood.find((each) => each.itemId === itemId)
      return before?.answer !== answer || before.note !== note
    })
    if (changed.length === 0 && summary === visit.summary) return refuse('unchanged')

    const ids = changed.map(({ itemId }) => itemId)
    if (ids.length > 0) {
      const rows = tx.deleteFrom('monitoringAnswer').where('visitId', '=', id).where('itemId', 'in', ids)
      await rows.execute()
      await tx
        .insertInto('monitoringAnswer')
        .values(changed.map((each) => ({ visitId: id, ...each })))
        .execute()
    }
    await tx
      .updateTable('monitoringVisit')
      .set({ summary, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await rewriteNotes(tx, visit.meetingId, summary)
    const told = (rows: readonly Answered[], said: string) => ({
      summary: said,
      ...(ids.length > 0 && {
        answered: inWords(
          items,
          rows.filter(({ itemId }) => ids.includes(itemId)),
        ),
      }),
    })
    return done(
      { id },
      {
        subject: id,
        about: [visit.agreementId, visit.meetingId],
        scope: visit,
        before: told(stood, visit.summary),
        after: told(outcome.answered, summary),
        reason,
      },
    )
  },
})

/** '2. Sebagian: Jadwal belum ditempel; 5. Ya', in the order of the list. */
const inWords = (items: readonly ChecklistItem[], answered: readonly Answered[]) =>
  items
    .flatMap(({ id, placeInOrder }) => {
      const one = answered.find(({ itemId }) => itemId === id)
      return one ? [`${placeInOrder}. ${answers[one.answer]}${one.note ? `: ${one.note}` : ''}`] : []
    })
    .join('; ')
