import { z } from 'zod'
import { act, done, line, reaches, refuse } from '#kernel'
import { findPartner, lockPartner } from '../queries.ts'
import { liesUnder, lockIdentities } from '../settle.ts'

/**
 * Two records turn out to be one partner: one stays, the other points at it from now on. Every tie stays where it
 * is, so that undoing is taking the pointer away. For whoever keeps both records, or reaches both from above.
 */
export const merge = act({
  name: 'partner.merged',
  permission: 'partner.merge',

  input: z
    .object({
      id: z.uuid(),
      other: z.uuid('Pilih catatan yang digabungkan'),
      stays: z.uuid('Pilih catatan yang tetap dipakai'),
      reason: line('Isi alasan: bagaimana Anda tahu keduanya mitra yang sama', 240),
    })
    .refine(({ id, other }) => id !== other, { path: ['other'], error: 'Pilih dua catatan yang berbeda' })
    .refine(({ id, other, stays }) => stays === id || stays === other, {
      path: ['stays'],
      error: 'Pilih catatan yang tetap dipakai',
    }),

  async run({ tx, actor, now }, { id, other, stays, reason }) {
    await lockIdentities(tx)
    const mine = await lockPartner(tx, id, actor)
    const theirs = await findPartner(tx, other)
    if (theirs.mergedIntoId) return refuse('merged-already', { field: 'other', name: theirs.name })
    if (!reaches(actor, theirs)) return refuse('kept-elsewhere', { field: 'other', keeper: theirs.keeper })
    if ((await liesUnder(tx, id, other)) || (await liesUnder(tx, other, id)))
      return refuse('parent-and-branch')

    const [survivor, gone] = stays === id ? [mine, theirs] : [theirs, mine]
    await tx
      .updateTable('partner')
      .set({ mergedIntoId: survivor.id, mergedAt: now, mergedBy: actor.name, mergeReason: reason })
      .where('id', '=', gone.id)
      .execute()
    const { unitId, kanwilId } = gone
    return done(
      { id: survivor.id },
      {
        subject: gone.id,
        about: [survivor.id],
        scope: { unitId, kanwilId },
        after: { merged: gone.name, into: survivor.name },
        reason,
      },
    )
  },
})
