import { z } from 'zod'
import { act, done } from '#kernel'
import { contributions } from './kinds.ts'
import { findContribution } from './queries.ts'

/** The partner no longer gives this. The record remembers that it did. */
export const removeContribution = act({
  name: 'contribution.removed',
  permission: 'partner.revise',

  input: z.object({ id: z.uuid(), contribution: z.uuid() }),

  async run({ tx, actor }, { id, contribution: contributionId }) {
    const { kind, note, areaNames, unitId, kanwilId } = await findContribution(tx, id, contributionId, actor)
    await tx.deleteFrom('partnerContribution').where('id', '=', contributionId).execute()
    return done(
      { id },
      {
        subject: contributionId,
        about: [id],
        scope: { unitId, kanwilId },
        before: { contribution: contributions[kind], note, areas: areaNames.join('; ') },
      },
    )
  },
})
