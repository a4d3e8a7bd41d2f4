import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, found, line, maybe, refuse, version } from '#kernel'
import { answerOf, lockDirective } from './queries.ts'

/** The issuer accepts that a directive does not concern a unit, or sends that answer back with a reason. */
export const decide = act({
  name: 'directive.answer-decided',
  permission: 'directive.issue',

  input: z
    .object({
      id: z.uuid(),
      unitId: z.uuid(),
      version,
      state: z.enum(['accepted', 'returned'], 'Pilih diterima atau dikembalikan'),
      decision: maybe(line('Isi alasan', 500)),
    })
    .refine(({ state, decision }) => state === 'accepted' || decision, {
      error: 'Tulis mengapa jawaban dikembalikan',
      path: ['decision'],
    }),

  async run({ tx, actor, now }, { id, unitId, version: seen, state, decision }) {
    const directive = await lockDirective(tx, id, actor)
    if (!directive) throw new HTTPException(403)
    const answer = found(await answerOf(tx, id, unitId, actor))
    if (answer.state !== 'waiting' || answer.version !== seen) return refuse('decided-already')
    await tx
      .updateTable('directiveAnswer')
      .set({ state, decision, decidedBy: actor.name, decidedAt: now, version: seen + 1 })
      .where('directiveId', '=', id)
      .where('unitId', '=', unitId)
      .execute()
    const unit = await tx
      .selectFrom('unit')
      .select(['name', 'kanwilId'])
      .where('id', '=', unitId)
      .executeTakeFirstOrThrow()
    return done(
      { id },
      {
        subject: id,
        about: [unitId],
        scope: { unitId, kanwilId: unit.kanwilId },
        after: { unit: unit.name, answer: state },
        reason: decision ?? undefined,
      },
    )
  },
})
