import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { isPending, lockOwn } from './lock.ts'

/** No longer lacking though nobody gave it, or asked for by mistake; the reason stays. */
export const withdraw = act({
  name: 'need.withdrawn',
  permission: 'need.write',

  input: z.object({ id: z.uuid(), version, ending: line('Isi alasan', 240) }),

  async run({ tx, actor }, { id, version: seen, ending }) {
    const need = await lockOwn(tx, id, actor)
    if (!isPending(need)) return refuse('closed')
    if (need.version !== seen) return refuse('changed-meanwhile', { theirs: { version: need.version } })
    await tx
      .updateTable('need')
      .set({ state: 'withdrawn', ending, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [need.unitId], scope: need, reason: ending })
  },
})
