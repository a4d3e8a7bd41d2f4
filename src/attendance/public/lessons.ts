import type { Taken, TakenLesson } from '../offline/parcel.ts'
import { seal, unseal } from './sealing.ts'
import { opened } from './store.ts'

/** A lesson on this device; once it was sent its names are gone and this says what was sent. */
export interface LessonHere extends TakenLesson {
  sent?: string
}

export interface LessonsHere {
  takenAt: string
  lessons: LessonHere[]
}

const hour = 3_600_000

export async function keepLessons(keeper: string, { hours, takenAt, lessons }: Taken): Promise<void> {
  const at = Date.now()
  const here: LessonsHere = { takenAt, lessons }
  const sealed = await seal(here)
  await (await opened).put('lessons', { keeper, at, until: at + hours * hour, sealed }, 'now')
}

/** Deletes what is stale first, also where the clock of the device was set back; nothing of another keeper is shown. */
export async function lessonsHere(keeper: string): Promise<LessonsHere | undefined> {
  const kept = await (await opened).get('lessons', 'now')
  if (!kept) return undefined
  const now = Date.now()
  if (now >= kept.until || now < kept.at - hour) {
    await dropLessons()
    return undefined
  }
  return kept.keeper === keeper ? await unseal<LessonsHere>(kept.sealed) : undefined
}

/** The names of a lesson leave the device with its marks. */
export async function sayLessonSent(keeper: string, id: string, sent: string): Promise<void> {
  const here = await lessonsHere(keeper)
  const kept = await (await opened).get('lessons', 'now')
  if (!here || !kept) return
  const lessons = here.lessons.map((each) => (each.id === id ? { ...each, people: [], sent } : each))
  const sealed = await seal({ ...here, lessons })
  await (await opened).put('lessons', { ...kept, sealed }, 'now')
  await (await opened).delete('ticks', id)
}

/** Names and ticks go; marks that wait stay, for they hold no name. */
export async function dropLessons(): Promise<void> {
  const all = (await opened).transaction(['lessons', 'ticks'], 'readwrite')
  await Promise.all([all.objectStore('lessons').clear(), all.objectStore('ticks').clear(), all.done])
}
