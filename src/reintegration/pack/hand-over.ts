import { z } from 'zod'
import { act, day, done, line, refuse, upload } from '#kernel'
import { lockPack, unless } from './lock.ts'

/** The person has the pack in hand, and somebody saw it. From here on the wallet opens. */
export const handOver = act({
  name: 'pack.given',
  permission: 'pack.write',

  input: z.object({
    id: z.uuid(),
    packId: z.uuid(),
    givenOn: day('Isi tanggal penyerahan'),
    witness: line('Isi nama saksi', 120),
    receipt: upload().optional(),
  }),

  async run({ tx, actor, today }, { id, packId, givenOn, witness, receipt }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'checked')
    if (wrong) return wrong
    if (givenOn > today) return refuse('in-the-future', { field: 'givenOn' })
    if (givenOn < (pack.checkedOn ?? '')) return refuse('before-the-check', { field: 'givenOn' })
    await tx
      .updateTable('pack')
      .set({
        state: 'given',
        givenOn,
        givenByName: actor.name,
        witness,
        ...(receipt && {
          sha256: receipt.sha256,
          size: BigInt(receipt.size),
          type: receipt.type,
          fileName: receipt.name,
        }),
        version: pack.version + 1,
      })
      .where('id', '=', packId)
      .execute()
    return done({ id }, { subject: id, about: [packId], scope: person, after: { givenOn } })
  },
})
