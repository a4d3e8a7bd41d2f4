import { z } from 'zod'
import { act, type Database, done, perform, reading, refuse, system } from '#kernel'
import { lockPrint, onBehalf } from './printing.ts'

/** Papers that lie ready name people, and can be made again at any time: they go after a day. */
const kept = 86_400_000

/** What was ready for a day goes. */
export const clear = act({
  name: 'certificate.print-cleared',
  permission: 'certificate.carry-on',
  input: z.object({ id: z.uuid() }),

  async run({ tx }, { id }) {
    const print = await lockPrint(tx, id)
    if (!print || print.state === 'going') return refuse('moved-on')
    await tx.deleteFrom('certificatePrint').where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: print })
  },
})

/** Clears away every print that ended more than a day ago. */
export async function clearOld({ db, clock }: { db: Database; clock: () => Date }): Promise<void> {
  const old = await reading(db, system, (read) =>
    read
      .selectFrom('certificatePrint as print')
      .innerJoin('certificateProposal as proposal', 'proposal.id', 'print.proposalId')
      .selectAll('print')
      .select(['proposal.unitId', 'proposal.kanwilId', 'proposal.title', 'proposal.cohortId'])
      .where('print.endedAt', '<', new Date(clock().getTime() - kept))
      .limit(100)
      .execute(),
  )
  for (const print of old) await perform(db, clear, { id: print.id }, onBehalf(print), clock())
}
