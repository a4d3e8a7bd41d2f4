import type { Logger } from 'pino'
import { type Repeating, repeat } from '#kernel'
import { mergeDue } from '../addenda/merge-due.ts'
import type { Ground } from './ground.ts'
import { checkFiles, readWords } from './look.ts'

const pause = 5_000 // milliseconds; a paper is found by its words a few seconds after it came
/** An upload that began before the last look may have committed after it. */
const overlap = 3_600_000

/** Reads new papers, checks stored ones and merges addenda whose day has come, until stopped; the first look after a start passes through all of them. */
export function startPapers(ground: Ground, log: Logger): Repeating {
  let since = new Date(0)
  return repeat(
    async (going) => {
      const now = ground.clock().getTime()
      await readWords(ground, since, going)
      await checkFiles(ground, since, going)
      await mergeDue(ground.db, ground.clock())
      if (going()) since = new Date(now - overlap)
    },
    pause,
    log,
  )
}
