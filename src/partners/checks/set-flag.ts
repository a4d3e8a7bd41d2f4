import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { findStanding } from '../queries.ts'
import { flagCodes, flags } from './kinds.ts'
import { flagOf } from './queries.ts'
import { lockFlag, raise } from './raise.ts'

/** The flag turned by hand, with the reason everybody reads. Red comes down only by clearing it. */
export const setFlag = act({
  name: 'partner.flag-set',
  permission: 'partner.check',

  input: z.object({
    id: z.uuid(),
    flag: z.enum(flagCodes, 'Pilih tanda'),
    reason: line('Isi alasan', 400),
  }),

  async run({ tx, actor, now }, { id, flag, reason }) {
    await lockFlag(tx, id)
    await findStanding(tx, id)
    const before = (await flagOf(tx, id))?.flag
    if (before === 'red') return refuse('red-is-cleared', { field: 'flag' })
    if (before === flag) return refuse('same-flag', { field: 'flag' })
    await raise(tx, actor, now, { partnerId: id, flag, reason })
    return done(
      { id },
      {
        subject: id,
        scope: actor.scope,
        before: { flag: before && flags[before] },
        after: { flag: flags[flag] },
        reason,
      },
    )
  },
})
