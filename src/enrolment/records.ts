import { to } from '#addresses'
import { may, within } from '#kernel'
import type { FactRecords } from '#plans'
import { cohortTitle } from './cohort.ts'

/**
 * How places are called where facts come from them: by their cohort, never by who has them. To the people of the
 * cohort, or to the cohort alone for whoever may not see them.
 */
export const placeRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0 || !may(actor, 'programme.read')) return new Map()
  const opens = may(actor, 'enrolment.read')
  const rows = await db
    .selectFrom('participant')
    .innerJoin('cohort', 'cohort.id', 'participant.cohortId')
    .innerJoin('programme', 'programme.id', 'cohort.programmeId')
    .select(['participant.id', 'cohortId', 'cohort.name', 'programme.name as programme'])
    .where('participant.id', 'in', [...ids])
    .where((eb) => within(actor, { unit: eb.ref('cohort.unitId'), kanwil: eb.ref('cohort.kanwilId') }))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        label: `Peserta ${cohortTitle(row)}`,
        href: opens ? to.cohortPlaces(row.cohortId) : to.cohort(row.cohortId),
      },
    ]),
  )
}
