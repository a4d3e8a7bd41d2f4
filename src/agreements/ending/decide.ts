import { z } from 'zod'
import { act, day, done, line, maybe, refuse } from '#kernel'
import { lockAgreement } from '../queries.ts'
import { stageOn } from '../stages.ts'
import { choiceCodes, wayCodes } from './choices.ts'
import { decisionOf } from './queries.ts'

/**
 * What will happen when the last day has come. Said once, it stops the reminders; it may be said differently until the
 * end. `version` is 0 where nothing was said yet.
 */
export const decide = act({
  name: 'agreement.ending-decided',
  permission: 'agreement.decide-ending',

  input: z
    .object({
      id: z.uuid(),
      version: z.coerce.number('Muat ulang halaman ini').int().min(0),
      choice: z.enum(choiceCodes, 'Pilih apa yang akan terjadi'),
      way: maybe(z.enum(wayCodes, 'Pilih cara memperpanjang')),
      reason: line('Isi alasan putusan', 240),
      decidedBy: line('Isi siapa yang memutuskan', 160),
      decidedOn: day('Isi tanggal putusan'),
    })
    .refine(({ choice, way }) => choice !== 'extend' || way !== null, {
      error: 'Pilih cara memperpanjang',
      path: ['way'],
    })
    .transform((input) => ({ ...input, way: input.choice === 'extend' ? input.way : null })),

  async run({ tx, actor, today }, { id, version: seen, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (stageOn(agreement, today) !== 'active') return refuse('not-in-force')
    if (input.decidedOn > today) return refuse('in-the-future', { field: 'decidedOn' })
    const earlier = await decisionOf(tx, id)
    if ((earlier?.version ?? 0) !== seen) return refuse('changed-meanwhile', { theirs: { ...earlier } })

    await tx
      .insertInto('endingDecision')
      .values({ agreementId: id, ...input })
      .onConflict((row) => row.column('agreementId').doUpdateSet({ ...input, version: seen + 1 }))
      .execute()
    const before = earlier && {
      choice: earlier.choice,
      way: earlier.way,
      reason: earlier.reason,
      decidedBy: earlier.decidedBy,
      decidedOn: earlier.decidedOn,
    }
    return done({ id }, { subject: id, scope: agreement, ...(before && { before }), after: input })
  },
})
