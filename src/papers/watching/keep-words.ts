import { z } from 'zod'
import { act, done } from '#kernel'
import { mostSought } from '../keep-text.ts'

/** Keeps what a stored paper says, so that the agreement is found by it; or that nothing can be read there. */
export const keepWords = act({
  name: 'paper.words-read',
  permission: 'paper.watch',

  input: z.object({
    id: z.uuid(),
    agreementId: z.uuid(),
    lines: z.union([z.array(z.string()), z.literal('unreadable')]),
  }),

  async run({ tx, now }, { id, agreementId, lines }) {
    const body = lines === 'unreadable' ? '' : lines.join('\n').slice(0, mostSought)
    const state = lines === 'unreadable' ? 'unreadable' : body === '' ? 'no-text' : 'read'
    await tx
      .insertInto('paperWords')
      .values({ id, agreementId, state, body: state === 'read' ? body : null, at: now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return done({ id }, { subject: id, scope: null, after: { wordsState: state } })
  },
})
