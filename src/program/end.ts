import type { Running } from './start.ts'

/** Milliseconds after which stopping in order has taken too long. */
const patience = 25_000

/**
 * Ends the program in order: on Ctrl-C or SIGTERM with code 0; with code 1 when the database is gone for good or an
 * error reached nobody, since after that nothing can be relied on. A request that fails is no such error.
 */
export function endInOrder({ stop, lost, log }: Running): void {
  let ending = 0

  async function end(code: number): Promise<void> {
    if (ending > 0) return endNow()
    ending = Date.now()
    setTimeout(() => process.exit(1), patience).unref()
    await stop()
    process.exit(code)
  }

  // A second Ctrl-C does not wait; the database stops by itself when we are gone. But npm hands on the first one,
  // which the terminal has sent to us already.
  function endNow(): void {
    if (Date.now() - ending > 1_000) process.exit(1)
  }

  process.on('SIGINT', () => end(0))
  process.on('SIGTERM', () => end(0))
  process.on('uncaughtException', (error) => {
    log.fatal(error, 'an error that nobody caught')
    if (ending === 0) end(1)
  })
  lost.then((error) => {
    log.fatal(error, 'the database could not be started again')
    end(1)
  })
}
