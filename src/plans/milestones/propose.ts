import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, newId, refuse } from '#kernel'
import { isOver, milestoneFields, ownerNamed } from './milestone.ts'

/** An opening, launch or hand-over that is to come, while nobody knows yet when and by whom. */
export const propose = act({
  name: 'milestone.proposed',
  permission: 'milestone.write',

  input: z.object({ id: z.uuid(), ...milestoneFields }),

  async run({ tx, actor, now, today }, { id, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (isOver(agreement)) return refuse('over')
    const ownerName = await ownerNamed(tx, id, input.ownerId, today)
    if (ownerName === undefined) return refuse('not-concerned', { field: 'ownerId' })
    const milestoneId = newId()
    const { unitId, kanwilId } = agreement
    await tx
      .insertInto('milestone')
      .values({
        ...{ id: milestoneId, agreementId: id, unitId, kanwilId },
        ...{ ...input, ownerName, stage: 'tentative', createdAt: now },
      })
      .execute()
    const { ownerId: _, ...told } = input
    return done(
      { id, milestoneId },
      { subject: milestoneId, about: [id], scope: agreement, after: { ...told, owner: ownerName } },
    )
  },
})
