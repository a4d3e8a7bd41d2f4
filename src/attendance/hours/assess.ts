import { z } from 'zod'
import { act, day, done, line, newId, refuse } from '#kernel'
import { resultCodes } from '../kinds.ts'
import { lockCohort } from './cohort.ts'

/** The name of the select that says what somebody came to. */
export const resultField = (participantId: string) => `hasil-${participantId}`

/** What people came to at the end, by one assessor on one day. An earlier result stays beneath the newer one. */
export const assess = act({
  name: 'attendance.assessed',
  permission: 'attendance.mark',

  input: z.looseObject({
    id: z.uuid(),
    assessor: line('Isi nama penguji', 160),
    assessedOn: day('Isi tanggal penilaian'),
  }),

  async run({ tx, actor, now, today }, { id, assessor, assessedOn, ...typed }) {
    const cohort = await lockCohort(tx, id, actor)
    if (assessedOn > today) return refuse('in-the-future', { field: 'assessedOn' })
    if (assessedOn < cohort.startsOn) return refuse('before-it-began', { field: 'assessedOn' })
    const people = await tx
      .selectFrom('participant')
      .leftJoin('assessment', (join) =>
        join.onRef('assessment.participantId', '=', 'participant.id').on('assessment.latest', '=', true),
      )
      .select(['participant.id', 'assessment.result'])
      .where('participant.cohortId', '=', id)
      .execute()
    const results = people.flatMap(({ id: participantId, result: earlier }) => {
      const result = z.enum(resultCodes).safeParse(typed[resultField(participantId)]).data
      return result && result !== earlier ? [{ participantId, result }] : []
    })
    if (results.length === 0) return refuse('nothing-differs')

    await tx
      .updateTable('assessment')
      .set({ latest: false })
      .where(
        'participantId',
        'in',
        results.map(({ participantId }) => participantId),
      )
      .where('latest', '=', true)
      .execute()
    const common = { cohortId: id, unitId: cohort.unitId, kanwilId: cohort.kanwilId, assessor, assessedOn }
    await tx
      .insertInto('assessment')
      .values(
        results.map((each) => ({ id: newId(), ...common, ...each, recordedBy: actor.name, recordedAt: now })),
      )
      .execute()
    const count = (code: string) => results.filter(({ result }) => result === code).length
    const after = {
      assessor,
      assessedOn,
      passed: count('passed'),
      notPassed: count('not-passed'),
      retake: count('retake'),
    }
    return done({ id }, { subject: id, scope: cohort, after })
  },
})
