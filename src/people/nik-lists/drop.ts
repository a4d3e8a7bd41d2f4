import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { findAnswer, settleAnswer } from './answer.ts'
import { lockList } from './list.ts'

/** Puts an answer aside before it changed anything. */
export const drop = act({
  name: 'nik-answer.dropped',
  permission: 'nik.check',

  input: z.object({ id: z.uuid(), answerId: z.uuid() }),

  async run({ tx, actor, now }, { id, answerId }) {
    const list = await lockList(tx, id, actor)
    const { state } = await findAnswer(tx, id, answerId)
    if (state !== 'read') return refuse('decided-already')
    await settleAnswer({ tx, now, by: actor.name }, answerId, 'dropped')
    return done({ id }, { subject: id, scope: list, after: { place: list.place } })
  },
})
