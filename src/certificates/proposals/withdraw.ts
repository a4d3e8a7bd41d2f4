import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockProposal } from './proposal.ts'

/** What was asked for is not wanted any more; the people in it can be proposed again. */
export const withdraw = act({
  name: 'certificate.proposal-withdrawn',
  permission: 'certificate.propose',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const proposal = await lockProposal(tx, id, actor)
    if (proposal.state !== 'proposed' && proposal.state !== 'returned') return refuse('not-proposed')
    await tx
      .updateTable('certificateProposal')
      .set({ state: 'withdrawn', version: proposal.version + 1 })
      .where('id', '=', id)
      .execute()
    const about = [proposal.cohortId, ...(proposal.aboutId ? [proposal.aboutId] : [])]
    return done({ id }, { subject: id, about, scope: proposal, after: { state: 'withdrawn' } })
  },
})
