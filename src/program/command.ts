import { sentenceOf } from './sentence.ts'

/** Runs a command; what stands in its way is told in one sentence, and the exit code is 1. */
export async function command(work: () => Promise<string> | string): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`)
  } catch (error) {
    const sentence = sentenceOf(error as Error)
    if (!sentence) throw error
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}
