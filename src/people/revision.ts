import { type Moment, newId } from '#kernel'
import type { DataSource } from './kinds.ts'

interface Revision {
  /** The person. */
  id: string
  act: string
  source: DataSource
  /** The import or list it came with. */
  sourceId?: string
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** Keeps what a change replaced, where it can be erased when the person's time has come; see the letter. */
export async function keepRevision(
  { tx, now, actor }: Pick<Moment, 'tx' | 'now' | 'actor'>,
  { id, act, source, sourceId, before, after }: Revision,
): Promise<void> {
  await tx
    .insertInto('personRevision')
    .values({
      id: newId(),
      personId: id,
      act,
      at: now,
      actorName: actor.name,
      source,
      sourceId: sourceId ?? null,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()
}
