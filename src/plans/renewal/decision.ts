import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { type Moment, refuse, version } from '#kernel'
import { evaluationOf } from './queries.ts'

/** The form says which version it shows: nobody stands for what they have not read. */
export const decisionFields = { id: z.uuid(), version }

/** What confirming and sending back both refuse, and what they then decide about. */
export async function decisionOn(
  { tx, actor }: Moment,
  { id, version: seen }: { id: string; version: number },
) {
  const agreement = await lockAgreement(tx, id, actor)
  const evaluation = await evaluationOf(tx, id)
  if (!evaluation) return refuse('not-written')
  if (evaluation.confirmedBy) return refuse('already-confirmed')
  if (evaluation.evaluatedBy === actor.accountId) return refuse('own-evaluation')
  if (evaluation.version !== seen) return refuse('changed-since')
  if (evaluation.returnedOn) return refuse('already-returned')
  return { ok: true as const, agreement, evaluation }
}
