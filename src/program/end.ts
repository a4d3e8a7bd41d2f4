import type { Running } from './start.ts'

/** Milliseconds after which stopping in order has taken too long. */
const patience = 25_000

/**
 * Ends the program in order: on Ctrl-C or SIGTERM with code 0; with code 1 when the database is gone for good or an
 * error reached nobody, since after that nothing can be relied on. A request that fails is no such error.
 */
export function endInOrder({ stop, lost, log }: Running): void {
  let ending = false

  async function end(code: number): Promise<void> {
    // A second Ctrl-C does not wait; the database stops by itself when we are gone.
    if (ending) process.exit(1)
    ending = true
    setTimeout(() => process.exit(1), patience).unref()
    await stop()
    process.exit(code)
  }

  process.on('SIGINT', () => end(0))
  process.on('SIGTERM', () => end(0))
  process.on('uncaughtException', (error) => {
    log.fatal(error, 'an error that nobody caught')
    if (!ending) end(1)
  })
  lost.then((error) => {
    log.fatal(error, 'the database could not be started again')
    end(1)
  })
}
