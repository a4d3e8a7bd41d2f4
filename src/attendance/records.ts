import { to } from '#addresses'
import { longDay, may } from '#kernel'
import type { FactRecords } from '#plans'
import { findLessons } from './lesson.ts'

/** How lessons are called where facts come from them: to their sheet, or to the cohort for whoever opens no sheet. */
export const lessonRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0 || !may(actor, 'programme.read')) return new Map()
  const opens = may(actor, 'attendance.read')
  return new Map(
    (await findLessons(db, ids, actor)).map(({ id, cohortId, heldOn, programmeName, cohortName }) => [
      id,
      {
        label: `Sesi ${longDay(heldOn)}, ${programmeName}, ${cohortName}`,
        href: opens ? to.sheet(id) : to.cohort(cohortId),
      },
    ]),
  )
}
