import { type Moment, newId } from '#kernel'
import { insertMany } from '../insert-many.ts'
import type { StepKind } from '../kinds.ts'

export interface Step {
  applicationId: string
  state: StepKind
  reason?: string | null | undefined
  /** What the entry rules said that day. */
  findings?: readonly string[]
}

/** Writes into the histories of applications what was done, by whom and why. */
export async function takeSteps(
  { tx, actor, now, today }: Pick<Moment, 'tx' | 'actor' | 'now' | 'today'>,
  steps: readonly Step[],
): Promise<void> {
  await insertMany(
    tx,
    'application_step',
    steps.map(({ applicationId, state, reason, findings = [] }) => ({
      id: newId(),
      application_id: applicationId,
      state,
      reason: reason ?? null,
      findings,
      taken_by: actor.name,
      taken_on: today,
      taken_at: now,
    })),
  )
}
