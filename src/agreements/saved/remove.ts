import { z } from 'zod'
import { act, done } from '#kernel'
import { lockFilter } from './queries.ts'

/** Takes a filter away; a shared one may be removed by any colleague, for its keeper may have left. */
export const remove = act({
  name: 'filter.removed',
  permission: 'filter.save',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const filter = await lockFilter(tx, actor, id)
    await tx.deleteFrom('savedFilter').where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: filter, before: { name: filter.name, query: filter.query } })
  },
})
