import { endInOrder } from './end.ts'
import { sentenceOf } from './sentence.ts'
import { type Foundation, type Program, start } from './start.ts'

/** Runs the program until it is told to end. What keeps it from starting is told in one sentence, with exit code 1. */
export async function run(build: (foundation: Foundation) => Promise<Program>): Promise<void> {
  try {
    const running = await start(process.env, build)
    endInOrder(running)
    const { address, greeting } = running
    const said = [`Bekal berjalan di ${address}`, greeting, 'Tekan Ctrl-C untuk berhenti.']
    process.stdout.write(`${said.filter(Boolean).join('\n')}\n`)
  } catch (error) {
    const sentence = sentenceOf(error as Error)
    if (!sentence) throw error
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}
