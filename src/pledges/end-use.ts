import { z } from 'zod'
import { act, day, done, found, line, maybe, refuse } from '#kernel'
import { endingCodes } from './kinds.ts'
import { aboutPledge, lockPledge } from './pledge.ts'

/** A use comes to its end: broken, given back, or moved, after which it can be taken into use elsewhere. */
export const endUse = act({
  name: 'pledge.use-ended',
  permission: 'pledge.write',

  input: z.object({
    id: z.uuid(),
    useId: z.uuid(),
    endedHow: z.enum(endingCodes, 'Pilih yang terjadi'),
    endedOn: day('Isi tanggal'),
    endNote: maybe(line('Isi keterangan', 240)),
  }),

  async run({ tx, actor, today }, { id, useId, ...input }) {
    const pledge = await lockPledge(tx, id, actor)
    const standing = found(
      await tx
        .selectFrom('pledgeUse')
        .selectAll()
        .where('id', '=', useId)
        .where('pledgeId', '=', id)
        .executeTakeFirst(),
    )
    if (standing.endedOn !== null) return refuse('is-ended')
    if (input.endedOn > today) return refuse('in-the-future', { field: 'endedOn' })
    if (input.endedOn < standing.sinceOn) return refuse('before-it-began', { field: 'endedOn' })
    await tx.updateTable('pledgeUse').set(input).where('id', '=', useId).execute()
    const after = {
      ...input,
      what: pledge.what,
      location: standing.location,
      quantity: Number(standing.quantity),
    }
    return done({ id }, { subject: id, about: aboutPledge(pledge), scope: pledge, after })
  },
})
