import type { Logger } from 'pino'
import { type Repeating, repeat } from '#kernel'
import { carryOn, type Ground } from './carry-on.ts'
import { clearOld } from './clear.ts'

const pause = 700 // milliseconds between looks; a look at nothing costs less than a millisecond
const perHour = 3_600_000

/** Prints what was asked for until stopped, and clears away what lay ready for a day. */
export function startPrinting(ground: Ground, log: Logger): Repeating {
  const working = repeat((may) => carryOn(ground, may), pause, log)
  const clearing = repeat(() => clearOld(ground), perHour, log)
  return {
    async stop(): Promise<void> {
      await Promise.all([working.stop(), clearing.stop()])
    },
  }
}
