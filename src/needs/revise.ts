import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { needFields, told, unfit } from './fields.ts'
import { isPending, lockOwn } from './lock.ts'

/** Says better what is lacking, as long as it is. */
export const revise = act({
  name: 'need.revised',
  permission: 'need.write',

  input: z.object({ id: z.uuid(), version, ...needFields }),

  async run({ tx, actor, today }, { id, version: seen, ...typed }) {
    const need = await lockOwn(tx, id, actor)
    if (!isPending(need)) return refuse('closed')
    if (need.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ...told(need), version: need.version } })
    }
    const wrong = unfit(typed, today)
    if (wrong) return wrong
    await tx
      .updateTable('need')
      .set({ ...typed, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [need.unitId], scope: need, before: told(need), after: typed })
  },
})
