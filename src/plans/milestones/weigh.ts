import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, found, line, refuse, type Tx } from '#kernel'
import { standingCodes } from './kinds.ts'
import { isOver, log, optionInWords, said } from './milestone.ts'
import { lockMilestone, optionsOf } from './queries.ts'
import type { MilestoneOption } from './tables.ts'

/** Somebody with a say prefers an option, drops it, or opens it again. One of a kind is preferred at most. */
export const weigh = act({
  name: 'milestone.option-weighed',
  permission: 'milestone.write',

  input: z.object({
    id: z.uuid(),
    milestoneId: z.uuid(),
    optionId: z.uuid(),
    standing: z.enum(standingCodes, 'Pilih kedudukan pilihan ini'),
    note: line('Isi alasannya', 240),
    ...said,
  }),

  async run({ tx, actor, now, today }, { id, milestoneId, optionId, standing, note, ...spoken }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (isOver(agreement)) return refuse('over')
    const milestone = await lockMilestone(tx, id, milestoneId)
    if (milestone.stage !== 'tentative') return refuse('decided')
    if (spoken.saidOn > today) return refuse('in-the-future', { field: 'saidOn' })
    const option = found((await optionsOf(tx, milestoneId)).find((each) => each.id === optionId))
    if (option.standing === standing) return refuse('stands-so', { field: 'standing' })

    if (standing === 'preferred') await preferNoOther(tx, option)
    await tx.updateTable('milestoneOption').set({ standing }).where('id', '=', optionId).execute()
    const words = optionInWords(option)
    await log(tx, milestone, { what: standing, option: words, note, ...spoken }, actor.name, now)
    return done(
      { id, milestoneId },
      {
        subject: milestoneId,
        about: [id],
        scope: agreement,
        before: { standing: option.standing },
        after: { standing, option: words, ...spoken },
        reason: note,
      },
    )
  },
})

async function preferNoOther(tx: Tx, { milestoneId, day }: MilestoneOption): Promise<void> {
  await tx
    .updateTable('milestoneOption')
    .set({ standing: 'open' })
    .where('milestoneId', '=', milestoneId)
    .where('standing', '=', 'preferred')
    .where('day', day === null ? 'is' : 'is not', null)
    .execute()
}
