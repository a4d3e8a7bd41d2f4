import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, refuse, version } from '#kernel'
import { isOver, milestoneFields, ownerNamed } from './milestone.ts'
import { lockMilestone } from './queries.ts'

/** Another name, place or owner; days and officials change by what people say of them. */
export const revise = act({
  name: 'milestone.revised',
  permission: 'milestone.write',

  input: z.object({ id: z.uuid(), milestoneId: z.uuid(), version, ...milestoneFields }),

  async run({ tx, actor, today }, { id, milestoneId, version: seen, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (isOver(agreement)) return refuse('over')
    const milestone = await lockMilestone(tx, id, milestoneId)
    const { kind, title, place, ownerId, ownerName: owner } = milestone
    if (milestone.stage === 'called-off') return refuse('decided')
    if (milestone.version !== seen) {
      return refuse('changed-meanwhile', {
        theirs: { kind, title, place, ownerId, version: milestone.version },
      })
    }
    const ownerName = await ownerNamed(tx, id, input.ownerId, today)
    if (ownerName === undefined) return refuse('not-concerned', { field: 'ownerId' })
    await tx
      .updateTable('milestone')
      .set({ ...input, ownerName, version: seen + 1 })
      .where('id', '=', milestoneId)
      .execute()
    const { ownerId: _, ...told } = input
    const before = { kind, title, place, owner }
    const after = { ...told, owner: ownerName }
    return done({ id, milestoneId }, { subject: milestoneId, about: [id], scope: agreement, before, after })
  },
})
