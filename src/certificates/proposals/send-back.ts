import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { lockProposal } from './proposal.ts'

/** The second person asks for something to be put right first. */
export const sendBack = act({
  name: 'certificate.returned',
  permission: 'certificate.approve',

  input: z.object({ id: z.uuid(), version, note: line('Isi yang perlu diperbaiki', 300) }),

  async run({ tx, actor, now }, { id, version, note }) {
    const proposal = await lockProposal(tx, id, actor)
    if (proposal.version !== version) return refuse('changed-meanwhile')
    if (proposal.state !== 'proposed') return refuse('not-proposed')
    if (proposal.proposedBy === actor.accountId) return refuse('same-person')
    await tx
      .updateTable('certificateProposal')
      .set({
        ...{ state: 'returned', note, version: version + 1 },
        ...{ decidedBy: actor.accountId, decidedByName: actor.name, decidedAt: now },
      })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [proposal.cohortId], scope: proposal, after: { note } })
  },
})
