import type { Logger } from 'pino'
import { type Repeating, repeat } from '#kernel'
import { carryOn } from './carry-on.ts'
import type { Ground } from './ground.ts'
import type { ImportKind } from './kind.ts'
import { tidy } from './tidy.ts'

const pause = 700 // milliseconds between looks; a look at nothing costs less than a millisecond
const perHour = 3_600_000

/** Works on imports until stopped, and forgets what nobody comes back for. */
export function startImports(ground: Ground, kinds: readonly ImportKind[], log: Logger): Repeating {
  const working = repeat((may) => carryOn(ground, kinds, may), pause, log)
  const tidying = repeat(() => tidy(ground, kinds), perHour, log)
  return {
    async stop(): Promise<void> {
      await Promise.all([working.stop(), tidying.stop()])
    },
  }
}
