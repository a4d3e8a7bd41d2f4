import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { lockOwnPerson } from '../person.ts'
import { nextDue } from './due.ts'
import { assessmentFields } from './fields.ts'
import { assessedAlready, columnsOf, markLatest } from './keep.ts'

/**
 * Writes down what a person of the own unit needs today.
 * `next` is who waits next for an assessment, for an officer who goes on with the list; null when nobody does.
 */
export const assess = act({
  name: 'person.assessed',
  permission: 'person.assess',

  input: z.object({ id: z.uuid(), ...assessmentFields, onward: z.literal('next').optional() }),

  async run(moment, { id, onward, ...typed }) {
    const { tx, actor, today } = moment
    const person = await lockOwnPerson(tx, id, actor)
    if (typed.assessedOn > today) return refuse('assessed-later', { field: 'assessedOn' })
    if (await assessedAlready(tx, id, typed)) return refuse('assessed-already', { field: 'assessedOn' })
    const next = onward && ((await nextDue(tx, actor, today, id)) ?? null)
    await tx
      .insertInto('careAssessment')
      .values({ id: newId(), personId: id, ...columnsOf(moment, typed), latest: false })
      .execute()
    await markLatest(moment, person)
    return done({ id, next }, { subject: id, scope: person, after: { occasion: typed.occasion } })
  },
})
