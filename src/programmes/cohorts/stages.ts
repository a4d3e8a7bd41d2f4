import type { Moment } from '#kernel'
import type { CohortStage } from '../kinds.ts'
import type { CohortView } from './cohort.ts'

/** Puts a cohort into a stage; the trace that an act leaves of it. */
export async function enterStage(
  { tx, today }: Moment,
  cohort: CohortView,
  stage: CohortStage,
  reason: string | null = null,
): Promise<{ before: { stage: CohortStage }; after: { stage: CohortStage } }> {
  await tx
    .updateTable('cohort')
    .set({ stage, stageSince: today, stageReason: reason, version: cohort.version + 1 })
    .where('id', '=', cohort.id)
    .execute()
  return { before: { stage: cohort.stage }, after: { stage } }
}
