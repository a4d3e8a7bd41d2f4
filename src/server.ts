import { assemble } from './assemble.ts'
import { run } from './program/run.ts'

await run(assemble)
