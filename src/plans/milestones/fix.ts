import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, found, line, longDay, refuse } from '#kernel'
import { isOver, log, said } from './milestone.ts'
import { lockMilestone, optionsOf } from './queries.ts'

/** One day and one official out of the options: it is no longer tentative. */
export const fix = act({
  name: 'milestone.fixed',
  permission: 'milestone.write',

  input: z.object({
    id: z.uuid(),
    milestoneId: z.uuid(),
    dayOptionId: z.uuid('Pilih tanggal'),
    officialOptionId: z.uuid('Pilih pejabat'),
    reason: line('Isi dasar penetapan', 240),
    ...said,
  }),

  async run(
    { tx, actor, now, today },
    { id, milestoneId, dayOptionId, officialOptionId, reason, ...spoken },
  ) {
    const agreement = await lockAgreement(tx, id, actor)
    if (isOver(agreement)) return refuse('over')
    const milestone = await lockMilestone(tx, id, milestoneId)
    if (milestone.stage !== 'tentative') return refuse('decided')
    if (spoken.saidOn > today) return refuse('in-the-future', { field: 'saidOn' })
    const options = await optionsOf(tx, milestoneId)
    const day = options.find((option) => option.id === dayOptionId && option.day !== null)
    const official = options.find((option) => option.id === officialOptionId && option.official !== null)
    if (!day || day.standing === 'dropped') return refuse('not-an-option', { field: 'dayOptionId' })
    if (!official || official.standing === 'dropped')
      return refuse('not-an-option', { field: 'officialOptionId' })

    const [fixedDay, fixedOfficial] = [found(day.day), found(official.official)]
    const version = milestone.version + 1
    await tx
      .updateTable('milestone')
      .set({ stage: 'fixed', fixedDay, fixedOfficial, reason, version })
      .where('id', '=', milestoneId)
      .execute()
    const option = `${longDay(fixedDay)}, ${fixedOfficial}`
    await log(tx, milestone, { what: 'fixed', option, note: reason, ...spoken }, actor.name, now)
    return done(
      { id, milestoneId },
      {
        subject: milestoneId,
        about: [id],
        scope: agreement,
        after: { fixedDay, fixedOfficial, ...spoken },
        reason,
      },
    )
  },
})
