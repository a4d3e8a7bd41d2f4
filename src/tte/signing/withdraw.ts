import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, found, line, refuse } from '#kernel'
import { closePaper } from './decline.ts'

/** The office that laid a paper out takes it back before everybody has signed; signatures on it no longer count. */
export const withdraw = act({
  name: 'esign.withdrawn',
  permission: 'paper.prepare',

  input: z.object({ id: z.uuid(), paperId: z.uuid(), reason: line('Isi alasan', 240) }),

  async run(moment, { id, paperId, reason }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    const paper = found(
      await tx
        .selectFrom('esignPaper')
        .selectAll()
        .where('id', '=', paperId)
        .where('agreementId', '=', id)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (paper.state !== 'open') return refuse('closed')
    await closePaper(moment, agreement, paper, { state: 'withdrawn', by: actor.name, reason })
    return done(
      { id },
      { subject: paperId, about: [id], scope: agreement, after: { paper: paper.name }, reason },
    )
  },
})
