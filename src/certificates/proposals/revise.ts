import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockCohortToCertify, lockProposal } from './proposal.ts'
import { askedOrWrong, proposalFields, writeCandidates } from './propose.ts'

/** Puts right what was returned, or what was not yet decided; whoever saves it is now the one who proposes. */
export const revise = act({
  name: 'certificate.proposal-revised',
  permission: 'certificate.propose',

  input: z.object({ id: z.uuid(), version, ...proposalFields }),

  async run(moment, { id, version, people, ...input }) {
    const { tx, actor, now } = moment
    const proposal = await lockProposal(tx, id, actor)
    if (proposal.version !== version) return refuse('changed-meanwhile', { theirs: { ...proposal } })
    if (proposal.kind !== 'issue' || (proposal.state !== 'proposed' && proposal.state !== 'returned'))
      return refuse('not-proposed')
    const cohort = await lockCohortToCertify(tx, proposal.cohortId, actor)
    const asked = await askedOrWrong(moment, cohort, { ...input, people }, id)
    if (!asked.ok) return asked
    await tx.deleteFrom('certificateCandidate').where('proposalId', '=', id).execute()
    await writeCandidates(moment, id, people)
    await tx
      .updateTable('certificateProposal')
      .set({
        ...{ ...input, state: 'proposed', version: version + 1, note: null },
        ...{ decidedBy: null, decidedByName: null, decidedAt: null },
        ...{ proposedBy: actor.accountId ?? '', proposedByName: actor.name, proposedAt: now },
      })
      .where('id', '=', id)
      .execute()
    const after = { title: input.title, people: people.length }
    return done({ id }, { subject: id, about: [proposal.cohortId], scope: proposal, after })
  },
})
