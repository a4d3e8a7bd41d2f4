import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { keptFile } from '../kept-file.ts'
import { endsAfterIssue, legalFields } from './fields.ts'
import { findLegalPaper } from './queries.ts'
import { toldPaper } from './told.ts'

/** Puts a legal paper right; its file stays unless another one is sent. */
export const reviseLegalPaper = act({
  name: 'legal-paper.revised',
  permission: 'partner.revise',

  input: z.object({ id: z.uuid(), paper: z.uuid(), version, ...legalFields }).check(endsAfterIssue),

  async run({ tx, actor, today }, { id, paper: paperId, version: seen, file, ...input }) {
    const paper = await findLegalPaper(tx, id, paperId, actor)
    if (input.issuedOn > today) return refuse('in-the-future', { field: 'issuedOn' })
    const changed = await tx
      .updateTable('partnerLegalPaper')
      .set({ ...input, ...(file && keptFile(file)), version: seen + 1 })
      .where('id', '=', paperId)
      .where('version', '=', seen)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) {
      const { kind, number, issuer, issuedOn, expiresOn, note } = paper
      const theirs = { kind, number, issuer, issuedOn, expiresOn, note, version: paper.version }
      return refuse('changed-meanwhile', { theirs })
    }
    const { unitId, kanwilId } = paper
    return done(
      { id },
      {
        subject: paperId,
        about: [id],
        scope: { unitId, kanwilId },
        before: toldPaper(paper),
        after: toldPaper(input, file),
      },
    )
  },
})
