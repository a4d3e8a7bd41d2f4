import { z } from 'zod'
import { act, done, newId } from '#kernel'
import { reckon } from './reckon.ts'

/** Everything from scratch, for whoever doubts what is kept; says how many were otherwise. */
export const recount = act({
  name: 'vitality.recounted',
  permission: 'vitality.reckon',

  input: z.object({}),

  async run({ tx, now }) {
    const all = await tx.selectFrom('agreement').select('id').execute()
    const ids = all.map(({ id }) => id)
    const changed = await reckon(tx, ids, now)
    return done(
      { count: ids.length, changed },
      { subject: newId(), scope: null, after: { count: ids.length, changed } },
    )
  },
})
