import { type Day, type Moment, newId } from '#kernel'
import { takeSteps } from '../applications/steps.ts'
import type { Candidate } from '../candidates.ts'
import { seeAsNow } from '../changes/seen.ts'
import type { CohortView } from '../cohort.ts'
import { insertMany } from '../insert-many.ts'
import type { Path } from '../kinds.ts'

export interface Giving {
  candidate: Candidate
  applicationId: string
  fromOn: Day
  path: Path | null
  pathNote: string | null
  /** Why this one came before others who wait. */
  reason?: string | null
}

/**
 * Gives places: whoever calls holds the cohort and has counted. Sets in one statement each, however many they are.
 * Whoever is kept apart that day has a place that rests.
 */
export async function givePlaces(
  moment: Moment,
  cohort: CohortView,
  givings: readonly Giving[],
): Promise<void> {
  const { tx, actor, now } = moment
  const rows = givings.map((giving) => ({ ...giving, id: newId() }))
  await insertMany(
    tx,
    'participant',
    rows.map(({ id, candidate, applicationId, fromOn }) => ({
      id,
      cohort_id: cohort.id,
      person_id: candidate.id,
      unit_id: cohort.unitId,
      kanwil_id: cohort.kanwilId,
      from_on: fromOn,
      application_id: applicationId,
      admitted_by: actor.name,
      created_at: now,
    })),
  )
  await insertMany(
    tx,
    'participant_pause',
    rows.flatMap(({ id, fromOn, candidate: { isolationId, isolatedUntil } }) =>
      isolationId && isolatedUntil && isolatedUntil >= fromOn
        ? [
            {
              id: newId(),
              participant_id: id,
              from_on: fromOn,
              until_on: isolatedUntil,
              reason: 'isolation',
              isolation_id: isolationId,
              created_at: now,
            },
          ]
        : [],
    ),
  )
  await seeAsNow(
    tx,
    rows.map(({ id }) => id),
  )
  const pathed = givings.filter(({ path }) => path !== null)
  await takeSteps(moment, [
    ...pathed.map(({ applicationId, pathNote }) => ({
      applicationId,
      state: 'path' as const,
      reason: pathNote,
    })),
    ...givings.map(({ applicationId, reason }) => ({ applicationId, state: 'allocated' as const, reason })),
  ])
}
