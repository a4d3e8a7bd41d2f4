import type { Logger } from 'pino'
import { type Repeating, repeat } from '#kernel'
import { carryOn, type Ground } from './carry-on.ts'

const pause = 700 // milliseconds between looks; a look at nothing costs less than a millisecond

/** Works on rounds of allocation until stopped. */
export const startAllocations = (ground: Ground, log: Logger): Repeating =>
  repeat((may) => carryOn(ground, may), pause, log)
