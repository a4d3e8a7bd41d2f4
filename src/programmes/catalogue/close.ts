import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockProgramme } from './programme.ts'

/** No new cohort from today; those that are prepared or run go on. */
export const close = act({
  name: 'programme.closed',
  permission: 'programme.write',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan penutupan', 240) }),

  async run({ tx, actor, today }, { id, reason }) {
    const programme = await lockProgramme(tx, id, actor)
    if (programme.closedOn) return refuse('already-closed')
    await tx
      .updateTable('programme')
      .set({ closedOn: today, version: programme.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: programme, after: { closedOn: today }, reason })
  },
})

/** It takes new cohorts again. */
export const reopen = act({
  name: 'programme.reopened',
  permission: 'programme.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const programme = await lockProgramme(tx, id, actor)
    if (!programme.closedOn) return refuse('not-closed')
    await tx
      .updateTable('programme')
      .set({ closedOn: null, version: programme.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: programme, before: { closedOn: programme.closedOn } })
  },
})
