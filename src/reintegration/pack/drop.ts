import { z } from 'zod'
import { act, done } from '#kernel'
import { lockPack, unless } from './lock.ts'

/** A pack that was begun by mistake is given up; what stands in it can still be read. */
export const drop = act({
  name: 'pack.dropped',
  permission: 'pack.write',
  input: z.object({ id: z.uuid(), packId: z.uuid() }),

  async run({ tx, actor }, { id, packId }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    await tx
      .updateTable('pack')
      .set({ state: 'dropped', version: pack.version + 1 })
      .where('id', '=', packId)
      .execute()
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
