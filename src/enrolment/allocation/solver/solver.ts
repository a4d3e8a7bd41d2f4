import { Worker } from 'node:worker_threads'
import type { Problem, Solution } from './model.ts'

/** A round of five thousand people takes seconds; what takes longer than this will not end in a working day. */
const patience = 300_000

/**
 * Solves in a thread of its own with bounded memory, so that the program goes on answering. Undefined when `aborted`
 * says that nobody waits any more. Errors: when it cannot be solved, or takes too much.
 */
export function solveAside(problem: Problem, aborted: AbortSignal): Promise<Solution | undefined> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./solve-round.${ending}`, import.meta.url), {
    workerData: problem,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  return new Promise<Solution | undefined>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the round takes too long')), patience)
    const leave = () => resolve(undefined)
    if (aborted.aborted) leave()
    aborted.addEventListener('abort', leave, { once: true })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the solver ended without an answer')))
    worker.once('message', () => clearTimeout(late))
    aborted.addEventListener('abort', () => clearTimeout(late), { once: true })
  }).finally(() => void worker.terminate())
}
