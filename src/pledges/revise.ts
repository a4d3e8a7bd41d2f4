import { z } from 'zod'
import { act, done, maybe, refuse, version } from '#kernel'
import { aboutPledge, daysInOrder, lockPledge, pledgeFields, tiesOrWrong, toldPledge } from './pledge.ts'

/** What was promised is put right; never to less than what has come. */
export const revise = act({
  name: 'pledge.revised',
  permission: 'pledge.write',

  input: z
    .object({
      id: z.uuid(),
      version,
      partnerId: z.uuid('Pilih mitra'),
      planItemId: maybe(z.uuid('Pilih kegiatan dari daftar')),
      ...pledgeFields,
    })
    .refine(daysInOrder.check, daysInOrder.says),

  async run({ tx, actor, today }, { id, version: seen, ...input }) {
    const pledge = await lockPledge(tx, id, actor)
    if (pledge.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...toldPledge(pledge), version: pledge.version } })
    if (pledge.withdrawnOn !== null) return refuse('is-withdrawn')
    if (input.pledgedOn > today) return refuse('in-the-future', { field: 'pledgedOn' })
    if (input.quantity !== null && input.quantity < pledge.received)
      return refuse('less-than-received', { field: 'quantity' })
    if (pledge.received > 0n && input.planItemId !== pledge.planItemId)
      return refuse('already-counted', { field: 'planItemId' })
    const wrong = await tiesOrWrong(tx, { ...input, agreementId: pledge.agreementId }, today)
    if (wrong) return wrong
    await tx
      .updateTable('pledge')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const about = aboutPledge({ ...pledge, ...input })
    return done(
      { id },
      { subject: id, about, scope: pledge, before: toldPledge(pledge), after: toldPledge(input) },
    )
  },
})
