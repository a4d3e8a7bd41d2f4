import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { aboutCohort, lockCohort } from './cohort.ts'
import { enterStage } from './stages.ts'

/** People may ask for a place. */
export const open = act({
  name: 'cohort.opened',
  permission: 'programme.write',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const cohort = await lockCohort(moment.tx, id, moment.actor)
    if (cohort.stage !== 'prepared') return refuse('not-prepared')
    const change = await enterStage(moment, cohort, 'open')
    return done({ id }, { subject: id, about: aboutCohort(cohort), scope: cohort, ...change })
  },
})
