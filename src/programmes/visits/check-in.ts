import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import { wholeNumber } from '../whole-number.ts'
import { lockVisit, somePeople } from './visit.ts'

/**
 * Back at the gate: who of those who left is here, counted by names and by heads. Whoever is missing is named, the visit
 * stays open and stands red on the first page until a later check finds everybody.
 */
export const checkIn = act({
  name: 'visit.returned',
  permission: 'visit.check',

  input: z.object({
    id: z.uuid(),
    people: somePeople,
    counted: wholeNumber('Isi jumlah kepala', 0, 500),
    note: maybe(line('Isi apa yang diketahui', 240)),
  }),

  async run({ tx, actor, now }, { id, people, counted, note }) {
    const visit = await lockVisit(tx, id, actor)
    if (visit.stage !== 'outside') return refuse('not-outside')
    const left = await tx
      .selectFrom('visitMember')
      .select('personId')
      .where('visitId', '=', id)
      .where('departed', '=', true)
      .execute()
    const known = new Set(left.map(({ personId }) => personId))
    const back = [...new Set(people)]
    if (back.some((personId) => !known.has(personId))) return refuse('not-among-them', { field: 'people' })
    if (back.length !== counted)
      return refuse('count-differs', { field: 'counted', ticked: back.length, counted })
    const missing = known.size - back.length
    if (missing > 0 && !note) return refuse('who-is-missing', { field: 'note', count: missing })

    const those = tx.updateTable('visitMember').where('visitId', '=', id).where('departed', '=', true)
    await those.set({ returned: false, note }).execute()
    if (back.length > 0)
      await those.set({ returned: true, note: null }).where('personId', 'in', back).execute()
    const all = { stage: 'returned' as const, returnedAt: now, returnedBy: actor.name }
    await tx
      .updateTable('studyVisit')
      .set({ ...(missing === 0 && all), version: visit.version + 1 })
      .where('id', '=', id)
      .execute()
    const after = { stage: missing === 0 ? 'returned' : 'outside', back: back.length, missing }
    return done({ id, missing }, { subject: id, about: [visit.cohortId], scope: visit, after })
  },
})
