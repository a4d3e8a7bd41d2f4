import { z } from 'zod'
import { lockAgreement, stageOn } from '#agreements'
import { act, done, maybe, newId, refuse } from '#kernel'
import { aboutPledge, daysInOrder, pledgeFields, tiesOrWrong, toldPledge } from './pledge.ts'

/** A partner promises something in kind: what, how much, worth what, until when. */
export const promise = act({
  name: 'pledge.promised',
  permission: 'pledge.write',

  input: z
    .object({
      agreementId: z.uuid('Pilih kerja sama'),
      partnerId: z.uuid('Pilih mitra'),
      planItemId: maybe(z.uuid('Pilih kegiatan dari daftar')),
      ...pledgeFields,
    })
    .refine(daysInOrder.check, daysInOrder.says),

  async run({ tx, actor, now, today }, input) {
    const agreement = await lockAgreement(tx, input.agreementId, actor)
    if (!['active', 'ended'].includes(stageOn(agreement, today))) return refuse('not-in-force')
    if (input.pledgedOn > today) return refuse('in-the-future', { field: 'pledgedOn' })
    const wrong = await tiesOrWrong(tx, input, today)
    if (wrong) return wrong
    const id = newId()
    const { unitId, kanwilId } = agreement
    await tx
      .insertInto('pledge')
      .values({ id, unitId, kanwilId, ...input, createdAt: now })
      .execute()
    return done(
      { id },
      { subject: id, about: aboutPledge(input), scope: agreement, after: toldPledge(input) },
    )
  },
})
