import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockFilter } from './queries.ts'
import { filterName, isNameTaken, tick } from './save.ts'

/** Another name, or seen by the office from now on or no longer. */
export const rename = act({
  name: 'filter.renamed',
  permission: 'filter.save',

  input: z.object({ id: z.uuid(), version, name: filterName, shared: tick }),

  async run({ tx, actor }, { id, version: seen, name, shared }) {
    const filter = await lockFilter(tx, actor, id)
    const before = { name: filter.name, shared: filter.shared }
    if (filter.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...before, version: filter.version } })
    if (filter.shared && !shared && filter.accountId !== actor.accountId) return refuse('not-yours')
    if (await isNameTaken(tx, actor, name, id)) return refuse('name-used', { field: 'name' })

    await tx
      .updateTable('savedFilter')
      .set({ name, shared, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: filter, before, after: { name, shared } })
  },
})
