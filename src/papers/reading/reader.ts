import { Worker } from 'node:worker_threads'
import type { Asked, Read } from './read-file.ts'

/** Longer than this no honest paper takes. */
const patience = 20_000

/**
 * The text of a stored Word file or PDF, read in a thread of its own with bounded memory: a file made to exhaust the
 * program takes only that thread with it. 'unreadable' when it is no such file, or takes too much.
 */
export function readPaper(asked: Asked): Promise<Read> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./read-paper.${ending}`, import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 320 },
  })
  return new Promise((resolve) => {
    const late = setTimeout(() => finish('unreadable'), patience)
    function finish(read: Read): void {
      clearTimeout(late)
      worker.terminate()
      resolve(read)
    }
    worker.once('message', finish)
    worker.once('error', () => finish('unreadable'))
    worker.once('exit', () => finish('unreadable'))
  })
}
