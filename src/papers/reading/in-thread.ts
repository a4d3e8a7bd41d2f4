import { Worker } from 'node:worker_threads'

/** Longer than this no honest file takes. */
const patience = 20_000

/**
 * One answer from a thread with bounded memory and time: a file made to exhaust the program takes only that thread with
 * it, and `otherwise` is the answer.
 */
export function inThread<Answer>(thread: URL, workerData: unknown, otherwise: Answer): Promise<Answer> {
  const worker = new Worker(thread, { workerData, resourceLimits: { maxOldGenerationSizeMb: 320 } })
  return new Promise((resolve) => {
    const late = setTimeout(() => finish(otherwise), patience)
    function finish(answer: Answer): void {
      clearTimeout(late)
      worker.terminate()
      resolve(answer)
    }
    worker.once('message', finish)
    worker.once('error', () => finish(otherwise))
    worker.once('exit', () => finish(otherwise))
  })
}
