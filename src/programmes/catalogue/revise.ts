import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockProgramme, programmeFields, toldProgramme } from './programme.ts'

/** Changes what a programme is; cohorts that run keep their own days and seats. */
export const revise = act({
  name: 'programme.revised',
  permission: 'programme.write',

  input: z.object({ id: z.uuid(), version, ...programmeFields }),

  async run({ tx, actor }, { id, version: seen, ...input }) {
    const programme = await lockProgramme(tx, id, actor)
    if (programme.version !== seen) {
      const theirs = { ...toldProgramme(programme), version: programme.version }
      return refuse('changed-meanwhile', {
        theirs: { ...theirs, needsHearing: theirs.needsHearing ? 'ya' : undefined },
      })
    }
    await tx
      .updateTable('programme')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: programme, before: toldProgramme(programme), after: input })
  },
})
