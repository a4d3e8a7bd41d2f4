import { z } from 'zod'
import { act, day, done, line, newId, refuse } from '#kernel'
import { amount } from './amounts.ts'
import { aboutPledge, lockPledge, restOf } from './pledge.ts'

/** Some of what came is taken into use at a place. */
export const use = act({
  name: 'pledge.used',
  permission: 'pledge.write',

  input: z.object({
    id: z.uuid(),
    quantity: amount('Isi jumlah yang dipakai'),
    location: line('Isi tempat pemakaian', 160),
    sinceOn: day('Isi tanggal mulai dipakai'),
  }),

  async run({ tx, actor, now, today }, { id, ...input }) {
    const pledge = await lockPledge(tx, id, actor)
    if (input.sinceOn > today) return refuse('in-the-future', { field: 'sinceOn' })
    if (input.sinceOn < pledge.pledgedOn)
      return refuse('before-the-pledge', { field: 'sinceOn', pledgedOn: pledge.pledgedOn })
    const rest = restOf(pledge)
    if (input.quantity > rest) return refuse('more-than-received', { field: 'quantity', left: Number(rest) })
    const { unitId, kanwilId } = pledge
    const useId = newId()
    await tx
      .insertInto('pledgeUse')
      .values({
        id: useId,
        pledgeId: id,
        unitId,
        kanwilId,
        ...input,
        recordedByName: actor.name,
        createdAt: now,
      })
      .execute()
    const after = { ...input, quantity: Number(input.quantity), what: pledge.what }
    return done({ id }, { subject: id, about: aboutPledge(pledge), scope: pledge, after })
  },
})
