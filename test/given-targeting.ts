import { randomUUID } from 'node:crypto'
import type { Actor, Database } from '#kernel'
import { recordMeans } from '#people'
import { recordZone, saveQuestion } from '#targeting'
import { did, now, today } from './given-acts.ts'

/** A zone of the actor's own office: Plaju unless said. */
export function aZone(
  db: Database,
  actor: Actor,
  over: Record<string, string> = {},
): Promise<{ id: string }> {
  const typed = { name: `Ring ${randomUUID().slice(0, 8)}`, areas: 'Plaju, Kota Palembang', ...over }
  return did(db, actor, recordZone, typed)
}

/** A saved question with these lines: everybody who is an inmate unless said. */
export function aQuestion(
  db: Database,
  actor: Actor,
  lines: string[] = ['status.inmate'],
  name = `Pertanyaan ${randomUUID().slice(0, 8)}`,
): Promise<{ id: string }> {
  return did(db, actor, saveQuestion, { name, s: lines })
}

/** A word on the means of somebody: poor by an assessment of today unless said. */
export function theMeans(
  db: Database,
  actor: Actor,
  id: string | string[],
  over: Record<string, string> = {},
) {
  return did(
    db,
    actor,
    recordMeans,
    { id, source: 'bapas', asOf: today, ...(over.decile ? {} : { poor: 'ya' }), ...over },
    now,
  )
}
