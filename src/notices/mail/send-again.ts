import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, reaches, refuse } from '#kernel'
import { lockMail, traceOf } from './outcome.ts'

/** The administrator has put right what was wrong: the letter is tried anew from the first try. */
export const sendMailAgain = act({
  name: 'mail.queued-again',
  permission: 'mail.administer',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const mail = await lockMail(tx, id)
    if (!reaches(actor, mail)) throw new HTTPException(404)
    if (mail.state !== 'given-up') return refuse('not-given-up')
    // Counted from today, or it would be stale at once; the Message-ID stays.
    await tx
      .updateTable('mail')
      .set({ state: 'waiting', tries: 0, nextTryAt: now, createdAt: now, endedAt: null })
      .where('id', '=', id)
      .execute()
    return done({ id }, traceOf(mail))
  },
})
