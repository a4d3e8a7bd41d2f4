import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, day, done, line, maybe, newId, refuse } from '#kernel'
import { isOver, log, optionInWords, said } from './milestone.ts'
import { lockMilestone, optionsOf } from './queries.ts'

/** One more possible day, or one more possible official. */
export const addOption = act({
  name: 'milestone.option-added',
  permission: 'milestone.write',

  input: z
    .object({
      id: z.uuid(),
      milestoneId: z.uuid(),
      day: maybe(day('Isi tanggal')),
      official: maybe(line('Isi pejabat', 160)),
      note: maybe(line('Isi keterangan', 240)),
      ...said,
    })
    .refine(({ day: when, official }) => (when === null) !== (official === null), {
      error: 'Isi satu saja: tanggal yang mungkin, atau pejabat yang mungkin',
      path: ['day'],
    }),

  async run({ tx, actor, now, today }, { id, milestoneId, day: when, official, note, ...spoken }) {
    const agreement = await lockAgreement(tx, id, actor)
    if (isOver(agreement)) return refuse('over')
    const milestone = await lockMilestone(tx, id, milestoneId)
    if (milestone.stage !== 'tentative') return refuse('decided')
    if (spoken.saidOn > today) return refuse('in-the-future', { field: 'saidOn' })
    if (when !== null && when < today) return refuse('in-the-past', { field: 'day' })
    const known = await optionsOf(tx, milestoneId)
    const field = when === null ? 'official' : 'day'
    if (known.some((option) => same(option, when, official))) return refuse('already-there', { field })

    const option = { day: when, official }
    await tx
      .insertInto('milestoneOption')
      .values({
        ...{ id: newId(), milestoneId, agreementId: id, ...option, note },
        ...{ standing: 'open', createdAt: now },
      })
      .execute()
    const words = optionInWords(option)
    await log(tx, milestone, { what: 'added', option: words, note, ...spoken }, actor.name, now)
    return done(
      { id, milestoneId },
      { subject: milestoneId, about: [id], scope: agreement, after: { option: words, note, ...spoken } },
    )
  },
})

function same(
  option: { day: string | null; official: string | null },
  day: string | null,
  official: string | null,
) {
  return day === null ? option.official?.toLowerCase() === official?.toLowerCase() : option.day === day
}
