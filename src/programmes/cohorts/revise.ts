import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockTimetable } from '../timetable/lock.ts'
import { inheritedClashes } from '../timetable/standing.ts'
import {
  aboutCohort,
  cohortFields,
  daysInOrder,
  isOpen,
  lessonsOutside,
  lockCohort,
  tieOrWrong,
  toldCohort,
} from './cohort.ts'

/** Changes what a cohort is; its days go on holding every lesson, and its room and instructor stay free of clashes. */
export const revise = act({
  name: 'cohort.revised',
  permission: 'programme.write',

  input: z.object({ id: z.uuid(), version, ...cohortFields }).refine(daysInOrder.check, daysInOrder.says),

  async run({ tx, actor, today }, { id, version: seen, ...typed }) {
    const cohort = await lockCohort(tx, id, actor)
    if (!isOpen(cohort)) return refuse('cohort-over')
    if (cohort.version !== seen) {
      const { agreementId, planItemId } = cohort
      return refuse('changed-meanwhile', {
        theirs: { ...toldCohort(cohort), agreementId, planItemId, version: cohort.version },
      })
    }
    const outcome = await tieOrWrong(tx, cohort.unitId, typed)
    if (!outcome.ok) return outcome
    const input = { ...typed, ...outcome.tie }
    const outside = await lessonsOutside(tx, id, input.startsOn, input.endsOn)
    if (outside > 0) return refuse('lessons-outside', { field: 'endsOn', count: outside })
    await lockTimetable(tx, cohort.unitId)
    const clashes = await inheritedClashes(tx, { ...cohort, ...input }, today)
    if (clashes.length > 0) return refuse('clash', { clashes })

    await tx
      .updateTable('cohort')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    const { agreementId: _, planItemId: __, ...after } = input
    const about = [...aboutCohort(cohort), ...aboutCohort({ ...cohort, ...input })]
    return done({ id }, { subject: id, about, scope: cohort, before: toldCohort(cohort), after })
  },
})
