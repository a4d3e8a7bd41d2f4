import { z } from 'zod'
import { act, done, line } from '#kernel'
import { lockPack, unless } from './lock.ts'

/** The checker wants something changed and says what. Also a checked pack can go back, as long as nobody has it. */
export const giveBack = act({
  name: 'pack.returned',
  permission: 'pack.check',
  input: z.object({ id: z.uuid(), packId: z.uuid(), note: line('Isi apa yang perlu diubah', 400) }),

  async run({ tx, actor }, { id, packId, note }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = pack.state === 'checked' ? undefined : unless(pack, 'waiting')
    if (wrong) return wrong
    await tx
      .updateTable('pack')
      .set({
        state: 'draft',
        returnNote: note,
        face: null,
        checkedByName: null,
        checkedOn: null,
        checkedAt: null,
        version: pack.version + 1,
      })
      .where('id', '=', packId)
      .execute()
    await tx.deleteFrom('walletLink').where('packId', '=', packId).execute()
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
