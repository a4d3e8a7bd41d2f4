import type { Logger } from 'pino'

/** Work in the background that is told to end; `stop` waits for what is going on. */
export interface Repeating {
  stop(): Promise<void>
}

/**
 * Does the same again and again, with a pause in milliseconds between. What fails is logged and tried again.
 * Long work asks `going` whether it may take up one more thing.
 */
export function repeat(
  work: (going: () => boolean) => Promise<unknown>,
  pause: number,
  log: Logger,
): Repeating {
  let stopped = false
  let wake = () => {}

  async function loop(): Promise<void> {
    while (!stopped) {
      await work(() => !stopped).catch((error) =>
        log.error(error, 'work in the background failed, will try again'),
      )
      if (stopped) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause)
        wake = () => {
          clearTimeout(timer) // a pause that nobody waits for would keep the program from ending
          resolve()
        }
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
