import { z } from 'zod'
import { act, done, line, newId } from '#kernel'
import { findQuestion } from '../questions/queries.ts'

/** An office above opens the names behind a number: the reason stays in the record. */
export const look = act({
  name: 'question.names-opened',
  permission: 'answer.look',

  input: z.object({ id: z.uuid(), reason: line('Tulis mengapa nama perlu dibuka', 240) }),

  async run({ tx, actor, now }, { id, reason }) {
    const question = await findQuestion(tx, id, actor)
    await tx
      .insertInto('answerLook')
      .values({
        id: newId(),
        questionId: id,
        accountId: actor.accountId,
        reason,
        lookedBy: actor.name,
        lookedAt: now,
      })
      .execute()
    return done({ id }, { subject: id, scope: question, reason })
  },
})
