import { z } from 'zod'
import { isOnTheWay, lockAgreement, stageOn } from '#agreements'
import { act, done, found, line, maybe, refuse } from '#kernel'
import { answersOf } from './queries.ts'

/** A point of the predecessor's evaluation is taken up in a promise, or answered with why not. */
export const answer = act({
  name: 'improvement.answered',
  permission: 'plan.write',

  input: z
    .object({
      id: z.uuid(),
      pointId: z.uuid(),
      planItemId: maybe(z.uuid('Pilih kegiatan')),
      reason: maybe(line('Isi alasan', 240)),
    })
    .refine(({ planItemId, reason }) => (planItemId === null) !== (reason === null), {
      error: 'Pilih satu kegiatan, atau tulis alasan mengapa tidak',
      path: ['planItemId'],
    }),

  async run({ tx, actor, today }, { id, pointId, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    const stage = stageOn(agreement, today)
    if (!isOnTheWay(stage) && stage !== 'active') return refuse('over')
    const points = await answersOf(tx, found(agreement.renewsId), id)
    const point = found(points.find((each) => each.id === pointId))
    const item = input.planItemId
      ? await tx
          .selectFrom('planItem')
          .select('activity')
          .where('id', '=', input.planItemId)
          .where('agreementId', '=', id)
          .executeTakeFirst()
      : undefined
    if (input.planItemId && !item) return refuse('not-in-the-plan', { field: 'planItemId' })

    await tx
      .insertInto('improvementAnswer')
      .values({ improvementId: pointId, agreementId: id, ...input })
      .onConflict((row) => row.columns(['improvementId', 'agreementId']).doUpdateSet(input))
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: { takenUpIn: point.activity, notTakenUp: point.reason },
        after: { point: point.wish, takenUpIn: item?.activity, notTakenUp: input.reason },
      },
    )
  },
})
