import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import { wholeNumber } from '../whole-number.ts'
import { settleVisit } from './settle.ts'
import { lockVisit, somePeople } from './visit.ts'

/** What a visit needs before the gate opens. */
export const readyToLeave = (visit: { permitNumber: string | null; escorts: string[] }, members: number) =>
  [
    visit.permitNumber === null && 'surat izin',
    visit.escorts.length === 0 && 'pengawal',
    members === 0 && 'daftar peserta',
  ].filter((each) => each !== false)

/** The gate opens: who of the list leaves, counted twice, by names and by heads. */
export const checkOut = act({
  name: 'visit.departed',
  permission: 'visit.check',

  input: z.object({
    id: z.uuid(),
    people: somePeople,
    counted: wholeNumber('Isi jumlah kepala', 0, 500),
    note: maybe(line('Isi alasan', 240)),
  }),

  async run({ tx, actor, now, today }, { id, people, counted, note }) {
    const visit = await lockVisit(tx, id, actor)
    if (visit.stage !== 'planned') return refuse('not-planned')
    if (visit.heldOn !== today) return refuse('not-today', { heldOn: visit.heldOn })
    const listed = await tx.selectFrom('visitMember').select('personId').where('visitId', '=', id).execute()
    const missing = readyToLeave(visit, listed.length)
    if (missing.length > 0) return refuse('incomplete', { missing })
    const known = new Set(listed.map(({ personId }) => personId))
    const left = [...new Set(people)]
    if (left.some((personId) => !known.has(personId))) return refuse('not-listed', { field: 'people' })
    if (left.length === 0) return refuse('nobody', { field: 'people' })
    if (left.length !== counted)
      return refuse('count-differs', { field: 'counted', ticked: left.length, counted })
    const stayed = known.size - left.length
    if (stayed > 0 && !note) return refuse('why-not-all', { field: 'note', count: stayed })

    await tx.updateTable('visitMember').set({ departed: false, note }).where('visitId', '=', id).execute()
    await tx
      .updateTable('visitMember')
      .set({ departed: true, note: null })
      .where('visitId', '=', id)
      .where('personId', 'in', left)
      .execute()
    await tx
      .updateTable('studyVisit')
      .set({ stage: 'outside', departedAt: now, departedBy: actor.name, version: visit.version + 1 })
      .where('id', '=', id)
      .execute()
    await settleVisit(tx, now, visit)
    const after = { stage: 'outside', left: left.length, stayed }
    return done({ id }, { subject: id, about: [visit.cohortId], scope: visit, after })
  },
})
