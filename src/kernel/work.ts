import type { Logger } from 'pino'
import { type Daily, keepDaily } from './daily.ts'
import type { Database } from './db.ts'
import { bringForward, type Reaction } from './react.ts'
import { type Repeating, repeat } from './repeat.ts'
import { sealEvents } from './seal.ts'

const pause = 400 // milliseconds between looks; a look at an empty table costs less than a millisecond
const dailyPause = 60_000 // a morning is not missed by a minute

/** Seals and reacts until stopped, and does the work of the day in its morning. */
export function startWork(
  db: Database,
  reactions: readonly Reaction[],
  clock: () => Date,
  log: Logger,
  dailies: readonly Daily[] = [],
): Repeating {
  const afterwards = repeat(() => catchUp(db, reactions, clock), pause, log)
  const mornings = repeat(() => keepDaily(db, dailies, clock()), dailyPause, log)
  return {
    async stop(): Promise<void> {
      await Promise.all([afterwards.stop(), mornings.stop()])
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
