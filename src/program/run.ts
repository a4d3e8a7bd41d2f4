import { endInOrder } from './end.ts'
import { sentenceOf } from './sentence.ts'
import { type Foundation, type Program, start } from './start.ts'

/** Runs the program until it is told to end. What keeps it from starting is told in one sentence, with exit code 1. */
export async function run(build: (foundation: Foundation) => Promise<Program>): Promise<void> {
  try {
    const running = await start(process.env, build)
    process.stdout.write(`Bekal berjalan di ${running.address}\nTekan Ctrl-C untuk berhenti.\n`)
    endInOrder(running)
  } catch (error) {
    const sentence = sentenceOf(error as Error)
    if (!sentence) throw error
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}
