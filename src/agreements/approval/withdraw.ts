import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import { lockAgreement } from '../queries.ts'
import { openRound } from './decision.ts'
import { closeRound } from './round.ts'

/** The office takes its draft out of the round, to change the text. */
export const withdraw = act({
  name: 'approval.withdrawn',
  permission: 'approval.submit',

  input: z.object({ id: z.uuid(), reason: maybe(line('Isi alasan', 240)) }),

  async run(moment, { id, reason }) {
    const agreement = await lockAgreement(moment.tx, id, moment.actor)
    const round = await openRound(moment.tx, agreement)
    if (!round) return refuse('round-over')
    await closeRound(moment, id, 'withdrawn')
    return done(
      { id },
      { subject: id, scope: agreement, after: { round: round.number }, reason: reason ?? undefined },
    )
  },
})
