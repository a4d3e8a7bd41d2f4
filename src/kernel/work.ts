import type { Logger } from 'pino'
import type { Database } from './db.ts'
import { bringForward, type Reaction } from './react.ts'
import { sealEvents } from './seal.ts'

const pause = 400 // milliseconds between looks; a look at an empty table costs less than a millisecond

/** Seals and reacts until stopped. What fails is logged and tried again at the next look. */
export function startWork(db: Database, reactions: readonly Reaction[], clock: () => Date, log: Logger) {
  let stopped = false
  let wake = () => {}

  async function loop(): Promise<void> {
    while (!stopped) {
      await catchUp(db, reactions, clock).catch((error) =>
        log.error(error, 'afterwork failed, will try again'),
      )
      if (stopped) return
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause)
      })
    }
  }

  const ended = loop()
  return {
    async stop(): Promise<void> {
      stopped = true
      wake()
      await ended
    },
  }
}

/** Everything that is due now: seals all that is committed, then brings every reaction to the end of the record. */
export async function catchUp(
  db: Database,
  reactions: readonly Reaction[],
  clock: () => Date,
): Promise<void> {
  while ((await sealEvents(db, clock())) > 0) {}
  for (const reaction of reactions) while ((await bringForward(db, reaction, clock())) > 0) {}
}
