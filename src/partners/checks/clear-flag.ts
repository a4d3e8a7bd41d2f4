import { z } from 'zod'
import { act, done, found, line, refuse, type Tx } from '#kernel'
import { recordsOf } from '../merging/records.ts'
import { findStanding } from '../queries.ts'
import { flags } from './kinds.ts'
import { flagOf, mayClear } from './queries.ts'
import { lockFlag, raise } from './raise.ts'

/** Takes a red flag down with a reason: for a head in charge, and never for who raised it. */
export const clearFlag = act({
  name: 'partner.flag-cleared',
  permission: 'partner.clear',

  input: z.object({
    id: z.uuid(),
    flag: z.enum(['yellow', 'green'], 'Pilih tanda sesudah dicabut'),
    reason: line('Isi alasan pencabutan', 400),
  }),

  async run({ tx, actor, now }, { id, flag, reason }) {
    await lockFlag(tx, id)
    const partner = await findStanding(tx, id)
    const red = await flagOf(tx, id)
    if (red?.flag !== 'red') return refuse('not-red')
    if (red.setBy === actor.accountId) return refuse('own-flag', { name: red.setByName })
    found(mayClear(actor, partner, red) || undefined)

    for (const partnerId of await redRecords(tx, id)) await raise(tx, actor, now, { partnerId, flag, reason })
    return done(
      { id },
      {
        subject: id,
        scope: actor.scope,
        before: { flag: flags.red, flagReason: red.reason },
        after: { flag: flags[flag] },
        reason,
      },
    )
  },
})

/** A merged record may fly a red flag of its own, which comes down with it. */
async function redRecords(tx: Tx, id: string): Promise<string[]> {
  const latest = await tx
    .selectFrom('partnerFlag')
    .distinctOn('partnerId')
    .select(['partnerId', 'flag'])
    .where('partnerId', 'in', recordsOf([id]))
    .orderBy('partnerId')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return latest.filter(({ flag }) => flag === 'red').map(({ partnerId }) => partnerId)
}
