import { z } from 'zod'
import { act, type Db, done, refuse, version } from '#kernel'
import { answersFor } from './answers.ts'
import { isPending, lockNeed } from './lock.ts'

/**
 * A cooperation, or one promise in its annex, is to give what is lacking. The unit says so, or the regional
 * office that found the partner.
 */
export const answer = act({
  name: 'need.answered',
  permission: 'need.write',

  input: z.object({
    id: z.uuid(),
    version,
    /** `agreement` or `agreement/plan item`. */
    by: z
      .string('Pilih kerja sama atau kegiatan')
      .regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/, 'Pilih kerja sama atau kegiatan'),
  }),

  async run({ tx, actor, today }, { id, version: seen, by }) {
    const need = await lockNeed(tx, id, actor)
    if (!isPending(need)) return refuse('closed')
    if (need.version !== seen) return refuse('changed-meanwhile', { theirs: { version: need.version } })
    const chosen = (await answersFor(tx, need, actor, today)).find(({ value }) => value === by)
    if (!chosen) return refuse('not-an-answer', { field: 'by' })
    const { agreementId, planItemId } = chosen
    await tx
      .updateTable('need')
      .set({ state: 'answered', agreementId, planItemId, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [need.unitId, agreementId],
        scope: need,
        before: await titles(tx, need),
        after: { agreement: chosen.agreement, planItem: chosen.planItem },
      },
    )
  },
})

/** By their names, for an id tells a reader nothing. */
async function titles(db: Db, { agreementId }: { agreementId: string | null }) {
  const row = agreementId
    ? await db.selectFrom('agreement').select('title').where('id', '=', agreementId).executeTakeFirst()
    : undefined
  return { agreement: row?.title }
}
