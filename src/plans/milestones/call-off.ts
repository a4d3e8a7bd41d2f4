import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, line, refuse } from '#kernel'
import { log, said } from './milestone.ts'
import { lockMilestone } from './queries.ts'

/** It does not take place at all, fixed or not. */
export const callOff = act({
  name: 'milestone.called-off',
  permission: 'milestone.write',

  input: z.object({ id: z.uuid(), milestoneId: z.uuid(), reason: line('Isi alasan batal', 240), ...said }),

  async run({ tx, actor, now, today }, { id, milestoneId, reason, ...spoken }) {
    const agreement = await lockAgreement(tx, id, actor)
    const milestone = await lockMilestone(tx, id, milestoneId)
    if (milestone.stage === 'called-off') return refuse('decided')
    if (spoken.saidOn > today) return refuse('in-the-future', { field: 'saidOn' })
    const version = milestone.version + 1
    await tx
      .updateTable('milestone')
      .set({ stage: 'called-off', fixedDay: null, fixedOfficial: null, reason, version })
      .where('id', '=', milestoneId)
      .execute()
    await log(tx, milestone, { what: 'called-off', option: null, note: reason, ...spoken }, actor.name, now)
    const { title } = milestone
    return done(
      { id, milestoneId },
      { subject: milestoneId, about: [id], scope: agreement, after: { title, ...spoken }, reason },
    )
  },
})
