import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import type { Seats } from '../seats.ts'
import { lockVisit, somePeople } from './visit.ts'

/** Who goes along: people who have a place in the cohort on that day. The list as it is sent replaces the one before. */
export const listMembers = (seats: Seats) =>
  act({
    name: 'visit.members-listed',
    permission: 'programme.write',

    input: z.object({ id: z.uuid(), people: somePeople }),

    async run({ tx, actor, now }, { id, people }) {
      const visit = await lockVisit(tx, id, actor)
      if (visit.stage !== 'planned') return refuse('not-planned')
      const seated = await seats.seated(tx, { actor, now }, [visit.cohortId], visit.heldOn)
      const known = new Set(seated.map(({ personId }) => personId))
      const wanted = [...new Set(people)]
      if (wanted.some((personId) => !known.has(personId))) return refuse('not-seated', { field: 'people' })
      await tx.deleteFrom('visitMember').where('visitId', '=', id).execute()
      if (wanted.length > 0)
        await tx
          .insertInto('visitMember')
          .values(wanted.map((personId) => ({ visitId: id, personId })))
          .execute()
      await tx
        .updateTable('studyVisit')
        .set({ version: visit.version + 1 })
        .where('id', '=', id)
        .execute()
      const about = [visit.cohortId]
      return done({ id }, { subject: id, about, scope: visit, after: { members: wanted.length } })
    },
  })
