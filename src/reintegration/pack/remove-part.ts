import { z } from 'zod'
import { act, done, found } from '#kernel'
import { lockPack, unless, writtenBy } from './lock.ts'

const tables = ['packReference', 'packStep', 'packContact'] as const

/** A reference, a step or a contact leaves the pack that is being prepared. */
export const removePart = act({
  name: 'pack.part-removed',
  permission: 'pack.write',
  input: z.object({ id: z.uuid(), packId: z.uuid(), part: z.uuid() }),

  async run({ tx, actor }, { id, packId, part }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    let gone = 0n
    for (const table of tables) {
      const { numDeletedRows } = await tx
        .deleteFrom(table)
        .where('id', '=', part)
        .where('packId', '=', packId)
        .executeTakeFirstOrThrow()
      gone += numDeletedRows
    }
    found(gone > 0n || undefined)
    await writtenBy(tx, pack, actor)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
