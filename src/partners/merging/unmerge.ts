import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, type Db, done, found, line, reaches, refuse } from '#kernel'
import { npwpKey } from '../numbers.ts'
import { findPartner, type PartnerView } from '../queries.ts'
import { lockIdentities } from '../settle.ts'

/** Two records were two partners after all: the one that went away stands again, with all it had. */
export const unmerge = act({
  name: 'partner.unmerged',
  permission: 'partner.merge',

  input: z.object({
    id: z.uuid(),
    reason: line('Isi alasan pemisahan', 240),
  }),

  async run({ tx, actor }, { id, reason }) {
    await lockIdentities(tx)
    const gone = await findPartner(tx, id)
    const into = await findPartner(tx, found(gone.mergedIntoId))
    found(mayPart(actor, gone, into) || undefined)
    const holder = await standingHolder(tx, gone)
    if (holder) return refuse('number-taken', { name: holder.name })

    const standing = { mergedIntoId: null, mergedAt: null, mergedBy: null, mergeReason: null }
    await tx.updateTable('partner').set(standing).where('id', '=', id).execute()
    const { unitId, kanwilId } = gone
    return done(
      { id },
      {
        subject: id,
        about: [into.id],
        scope: { unitId, kanwilId },
        before: { merged: gone.name, into: into.name },
        reason,
      },
    )
  },
})

/** Whoever reaches both records may part them again. */
export const mayPart = (actor: Actor, gone: PartnerView, into: PartnerView): boolean =>
  reaches(actor, gone) && reaches(actor, into)

/** Somebody else took its NIB or NPWP meanwhile: two that stand cannot have one number. */
function standingHolder(db: Db, { id, nib, npwp }: PartnerView) {
  return db
    .selectFrom('partner')
    .select('name')
    .where('mergedIntoId', 'is', null)
    .where('id', '<>', id)
    .where((eb) => eb.or([eb('nib', '=', nib), sql<boolean>`lpad(npwp, 16, '0') = ${npwp && npwpKey(npwp)}`]))
    .executeTakeFirst()
}
