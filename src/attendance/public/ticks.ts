import { seal, unseal } from './sealing.ts'
import { opened } from './store.ts'

/** Who is ticked as away in one lesson, each with a reason. */
export type Ticks = Record<string, string>

/** Each tick is kept as it is made, so that an empty battery loses none. */
export async function keepTicks(lessonId: string, ticks: Ticks): Promise<void> {
  await (await opened).put('ticks', await seal(ticks), lessonId)
}

export async function ticksOf(lessonId: string): Promise<Ticks | undefined> {
  const kept = await (await opened).get('ticks', lessonId)
  return kept && (await unseal<Ticks>(kept))
}
