import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { contributionFields } from './fields.ts'
import { contributions } from './kinds.ts'
import { findContribution } from './queries.ts'
import { settleAreas } from './settle-areas.ts'

/** What a partner can give, put right by who recorded it, who keeps the partner, or those above. */
export const reviseContribution = act({
  name: 'contribution.revised',
  permission: 'partner.revise',

  input: z.object({ id: z.uuid(), contribution: z.uuid(), version, ...contributionFields }),

  async run({ tx, actor }, { id, contribution: contributionId, version: seen, note, areas }) {
    const before = await findContribution(tx, id, contributionId, actor)
    const settled = await settleAreas(tx, areas)
    if (!settled.ok) return settled
    const changed = await tx
      .updateTable('partnerContribution')
      .set({ note, areas: settled.codes, version: seen + 1 })
      .where('id', '=', contributionId)
      .where('version', '=', seen)
      .executeTakeFirst()
    const was = before.areaNames.join('\n')
    if (changed.numUpdatedRows === 0n) {
      return refuse('changed-meanwhile', {
        theirs: { note: before.note, areas: was, version: before.version },
      })
    }
    const { unitId, kanwilId } = before
    const contribution = contributions[before.kind]
    return done(
      { id },
      {
        subject: contributionId,
        about: [id],
        scope: { unitId, kanwilId },
        before: { note: before.note, areas: before.areaNames.join('; ') },
        after: { contribution, note, areas: areas.join('; ') },
      },
    )
  },
})
