import { sql } from 'kysely'
import { type Moment, newId } from '#kernel'
import { takeSteps } from '../applications/steps.ts'
import type { Candidate } from '../candidates.ts'
import type { CohortView } from '../cohort.ts'
import { insertMany } from '../insert-many.ts'
import { type Asker, type BatchOutcome, outcomes, type Path } from '../kinds.ts'
import { givePlaces } from '../places/give.ts'
import type { ListReason } from './listed.ts'
import type { Sorted } from './sort.ts'

export interface Typed {
  fromOn: string
  askedBy: Asker
  path: Path | null
  pathNote: string | null
  /** Why just these people, where they come from a kept list. */
  reason?: ListReason | undefined
}

/** What an outcome changes: an application in this state, made or brought there. */
const becomes: Partial<Record<BatchOutcome, 'allocated' | 'approved' | 'pending'>> = {
  admitted: 'allocated',
  waiting: 'approved',
  hearing: 'pending',
}
const changing = Object.keys(becomes) as BatchOutcome[]

/** Writes what was sorted, and the list itself with what became of each line; answers the id of the list. */
export async function carryOut(
  moment: Moment,
  cohort: CohortView,
  lines: readonly Sorted[],
  input: Typed,
): Promise<string> {
  const { tx, actor, now } = moment
  await writeApplications(moment, cohort, lines, input)
  const id = newId()
  const { unitId, kanwilId } = cohort
  await tx
    .insertInto('enrolmentBatch')
    .values({
      id,
      cohortId: cohort.id,
      unitId,
      kanwilId,
      enrolledBy: actor.name,
      enrolledAt: now,
      reason: input.reason ? JSON.stringify(input.reason) : null,
    })
    .execute()
  await insertMany(
    tx,
    'enrolment_line',
    lines.map(({ typed, candidate, outcome, findings }, at) => ({
      batch_id: id,
      at: at + 1,
      typed,
      person_id: candidate?.id ?? null,
      outcome,
      findings,
    })),
  )
  return id
}

/** Of whom something is different now. */
export const changedIn = (lines: readonly Sorted[]): string[] =>
  lines.flatMap(({ candidate, outcome }) => (candidate && changing.includes(outcome) ? [candidate.id] : []))

async function writeApplications(
  moment: Moment,
  cohort: CohortView,
  lines: readonly Sorted[],
  { fromOn, askedBy, path, pathNote }: Typed,
): Promise<void> {
  const { tx, actor, now, today } = moment
  const going = lines.flatMap(({ candidate, outcome }) => {
    const state = becomes[outcome]
    return candidate && state ? [{ ...applied(candidate), state }] : []
  })
  const made = going.filter(({ isNew }) => isNew)
  await insertMany(
    tx,
    'application',
    made.map(({ id, candidate, state }) => ({
      id,
      cohort_id: cohort.id,
      person_id: candidate.id,
      unit_id: cohort.unitId,
      kanwil_id: cohort.kanwilId,
      state,
      asked_by: askedBy,
      asked_on: today,
      recorded_by: actor.name,
      since: now,
      path: candidate.leavesOn ? path : null,
      version: 1,
      created_at: now,
    })),
  )
  const moved = going.filter(({ isNew, state }) => !isNew && state !== 'pending')
  const json = JSON.stringify(
    moved.map(({ id, state, candidate }) => ({ id, state, path: candidate.leavesOn ? path : null })),
  )
  await sql`update application set state = said.state, path = coalesce(said.path, application.path), since = ${now},
      version = version + 1
    from jsonb_to_recordset(${json}::jsonb) as said (id uuid, state text, path text)
    where application.id = said.id`.execute(tx)
  await takeSteps(moment, [
    ...made.map(({ id }) => ({ applicationId: id, state: 'pending' as const })),
    ...going
      .filter(({ state, candidate }) => state !== 'pending' && candidate.applicationState !== 'approved')
      .map(({ id }) => ({ applicationId: id, state: 'approved' as const })),
  ])
  await givePlaces(
    moment,
    cohort,
    going
      .filter(({ state }) => state === 'allocated')
      .map(({ id, candidate }) => ({
        candidate,
        applicationId: id,
        fromOn,
        path: candidate.leavesOn ? path : null,
        pathNote: candidate.leavesOn ? pathNote : null,
      })),
  )
}

const applied = (candidate: Candidate) => ({
  candidate,
  id: candidate.applicationId ?? newId(),
  isNew: candidate.applicationId === null,
})

export function countsOf(lines: readonly Sorted[]): Record<string, number> {
  const codes = Object.keys(outcomes) as BatchOutcome[]
  return Object.fromEntries(
    codes.map((code) => [code, lines.filter(({ outcome }) => outcome === code).length]),
  )
}
