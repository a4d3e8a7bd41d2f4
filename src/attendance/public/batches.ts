import { sayUnsent } from '#browser'
import { seal, unseal } from './sealing.ts'
import { type Batch, opened } from './store.ts'
import type { Ticks } from './ticks.ts'

/** One mark, as the program wants it. */
export interface Mark {
  lessonId: string
  participantId: string
  present: boolean
  reason: string | null
  madeAt: string
  seenAt: string
  key: string
}

interface Marked {
  keeper: string
  lessonId: string
  /** When these lessons were taken from the program. */
  takenAt: string
  people: readonly { id: string }[]
  away: Ticks
}

/** The marks of a lesson wait from now on; what waited for it before gives way, but for people not marked now. */
export async function keepMarks({ keeper, lessonId, takenAt, people, away }: Marked): Promise<void> {
  const madeAt = new Date().toISOString()
  const marked = people.map(({ id }): Mark => {
    const reason = away[id] ?? null
    const key = crypto.randomUUID()
    return { lessonId, participantId: id, present: reason === null, reason, madeAt, seenAt: takenAt, key }
  })
  const before = (await batchesHere()).filter((each) => each.lessonId === lessonId && each.keeper === keeper)
  const older = (await Promise.all(before.map(marksOf))).flat()
  const now = new Set(marked.map(({ participantId }) => participantId))
  const marks = [...older.filter(({ participantId }) => !now.has(participantId)), ...marked]
  const batch = await batchOf({ id: crypto.randomUUID(), keeper, lessonId, madeAt }, marks)
  const { store, done } = (await opened).transaction('batches', 'readwrite')
  await Promise.all([...before.map(({ id }) => store.delete(id)), store.put(batch), done])
  await countUnsent()
}

/** All that waits on this device, whoever's it is; the oldest first. */
export async function batchesHere(): Promise<Batch[]> {
  const all = await (await opened).getAll('batches')
  return all.sort((one, other) => one.madeAt.localeCompare(other.madeAt))
}

export const marksOf = ({ sealed }: Batch) => unseal<Mark[]>(sealed)

/** What was not taken stays with the reason; the rest, or all of it, is done with. */
export async function leaveOf(batch: Batch, marks: Mark[], held: string | undefined): Promise<void> {
  const { id, keeper, lessonId, madeAt } = batch
  const left = marks.length > 0 ? await batchOf({ id, keeper, lessonId, madeAt }, marks) : undefined
  const { store, done } = (await opened).transaction('batches', 'readwrite')
  // marked anew while this was on its way: the newer marks hold everybody, and these are not brought back
  if (await store.get(id)) {
    if (left) await store.put(held ? { ...left, held } : left)
    else await store.delete(id)
  }
  await done
  await countUnsent()
}

async function batchOf(about: Omit<Batch, 'count' | 'sealed'>, marks: Mark[]): Promise<Batch> {
  return { ...about, count: marks.length, sealed: await seal(marks) }
}

/** Whoever signs out is asked first while something waits here. */
async function countUnsent(): Promise<void> {
  const all = await batchesHere()
  sayUnsent(
    'daftar-hadir',
    all.reduce((sum, { count }) => sum + count, 0),
  )
}
