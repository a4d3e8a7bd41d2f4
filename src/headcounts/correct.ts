import { z } from 'zod'
import { act, done, line, newId, refuse } from '#kernel'
import { figures, told, unfit } from './figures.ts'
import { lockHeadcount, standingOn } from './queries.ts'

/** Puts better figures in the place of wrong ones. Both stay: the wrong ones say by what they were corrected. */
export const correct = act({
  name: 'headcount.corrected',
  permission: 'headcount.record',

  input: z.object({
    id: z.uuid(),
    entry: z.uuid(),
    reason: line('Isi alasan pembetulan', 240),
    ...figures.shape,
  }),

  async run({ tx, actor, now, today }, { id: unitId, entry, reason, ...typed }) {
    const wrong = await lockHeadcount(tx, entry, actor)
    if (wrong.correctedAt || wrong.unitId !== unitId) return refuse('already-corrected')
    const { kanwilId } = wrong
    const other = await standingOn(tx, unitId, typed.countedOn)
    if (other && other.id !== entry)
      return refuse('already-there', { field: 'countedOn', people: other.people })
    const refused = await unfit(tx, typed, { unitId, kanwilId }, today, entry)
    if (refused) return refused

    const id = newId()
    const entered = { enteredBy: actor.name, enteredAt: now }
    await tx.updateTable('headcount').set({ correctedAt: now }).where('id', '=', entry).execute()
    await tx
      .insertInto('headcount')
      .values({ id, unitId, kanwilId, ...typed, ...entered, correctsId: entry, correctionReason: reason })
      .execute()
    const scope = { unitId, kanwilId }
    return done(
      { id, unitId },
      { subject: id, about: [unitId, entry], scope, before: told(wrong), after: told(typed), reason },
    )
  },
})
