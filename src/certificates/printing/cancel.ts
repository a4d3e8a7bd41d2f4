import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { isOurs } from '../certificate.ts'
import { lockPrint } from './printing.ts'

/** An officer gives it up, or wants it gone before its day is over; what was made goes, the certificates stay. */
export const cancel = act({
  name: 'certificate.print-cancelled',
  permission: 'certificate.hand-over',
  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const print = await lockPrint(tx, id)
    const own = found(print && isOurs(actor, print) ? print : undefined)
    if (own.state === 'cancelled') return refuse('cancelled-already')
    await tx.deleteFrom('certificatePrintPart').where('printId', '=', id).execute()
    await tx
      .updateTable('certificatePrint')
      .set({ state: 'cancelled', endedAt: now })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: own })
  },
})
