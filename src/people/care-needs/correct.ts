import { z } from 'zod'
import { act, done, found, refuse, version } from '#kernel'
import { lockOwnPerson } from '../person.ts'
import { keepRevision } from '../revision.ts'
import { assessmentFields } from './fields.ts'
import { assessedAlready, columnsOf, markLatest } from './keep.ts'

/** Corrects an assessment that was written down wrongly; what stood there is kept with the person's revisions. */
export const correct = act({
  name: 'person.assessment-corrected',
  permission: 'person.assess',

  input: z.object({ id: z.uuid(), assessment: z.uuid(), version, ...assessmentFields }),

  async run(moment, { id, assessment, version: seen, ...typed }) {
    const { tx, actor, today } = moment
    const person = await lockOwnPerson(tx, id, actor)
    const before = found(
      await tx
        .selectFrom('careAssessment')
        .selectAll()
        .where('id', '=', assessment)
        .where('personId', '=', id)
        .where('voidedAt', 'is', null)
        .executeTakeFirst(),
    )
    if (before.version !== seen) return refuse('changed-meanwhile', { theirs: { version: before.version } })
    if (typed.assessedOn > today) return refuse('assessed-later', { field: 'assessedOn' })
    if (await assessedAlready(tx, id, typed, assessment))
      return refuse('assessed-already', { field: 'assessedOn' })
    const after = columnsOf(moment, typed)
    await tx
      .updateTable('careAssessment')
      .set({ ...after, version: seen + 1 })
      .where('id', '=', assessment)
      .execute()
    await keepRevision(moment, { id, act: 'person.assessment-corrected', source: 'form', before, after })
    await markLatest(moment, person)
    return done({ id }, { subject: id, scope: person, after: { occasion: typed.occasion } })
  },
})
