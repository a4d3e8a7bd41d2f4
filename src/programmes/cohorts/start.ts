import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import type { Seats } from '../seats.ts'
import { cohortChecks, lacking } from './checks.ts'
import { aboutCohort, lockCohort } from './cohort.ts'
import { enterStage } from './stages.ts'

/**
 * The first lesson may be held. Refused, with everything missing named, until funding, agreement, instructor and
 * timetable are there; people whose names are still on paper are a reason to be given, not a wall.
 */
export const startCohort = (seats: Seats) =>
  act({
    name: 'cohort.started',
    permission: 'cohort.decide',

    input: z.object({ id: z.uuid(), reason: maybe(line('Isi alasan', 240)) }),

    async run(moment, { id, reason }) {
      const { tx, actor, today } = moment
      const cohort = await lockCohort(tx, id, actor)
      if (cohort.stage !== 'prepared' && cohort.stage !== 'open') return refuse('not-to-start')
      const participants = (await seats.taken(tx, [id], today)).get(id) ?? 0
      const missing = lacking(await cohortChecks(tx, cohort, participants, today))
      const others = missing.filter(({ code }) => code !== 'participants')
      if (others.length > 0) return refuse('incomplete', { missing: missing.map(({ label }) => label) })
      if (missing.length > 0 && !reason) return refuse('nobody-yet', { field: 'reason' })
      const change = await enterStage(moment, cohort, 'running', reason)
      return done(
        { id },
        {
          ...{ subject: id, about: aboutCohort(cohort), scope: cohort },
          ...change,
          after: { ...change.after, participants },
          reason: reason ?? undefined,
        },
      )
    },
  })
