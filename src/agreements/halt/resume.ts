import { z } from 'zod'
import { act, day, done, line, refuse } from '#kernel'
import { lockAgreement } from '../queries.ts'
import { openSuspension } from './queries.ts'

/** What was suspended goes on from a day. */
export const resume = act({
  name: 'agreement.resumed',
  permission: 'agreement.suspend',

  input: z.object({
    id: z.uuid(),
    liftedOn: day('Isi tanggal dilanjutkan'),
    reason: line('Isi alasan dilanjutkan', 240),
  }),

  async run({ tx, actor, today }, { id, liftedOn, reason }) {
    const agreement = await lockAgreement(tx, id, actor)
    const suspension = await openSuspension(tx, id)
    if (!suspension) return refuse('not-suspended')
    if (liftedOn > today && suspension.beginsOn <= today)
      return refuse('in-the-future', { field: 'liftedOn' })
    const [, on = liftedOn] = [liftedOn, suspension.beginsOn].sort() // never before it begins
    await tx
      .updateTable('suspension')
      .set({ liftedOn: on, liftReason: reason })
      .where('id', '=', suspension.id)
      .execute()
    return done({ id }, { subject: id, scope: agreement, after: { liftedOn: on }, reason })
  },
})
