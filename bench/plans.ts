import { CompiledQuery, type Kysely, type RootOperationNode } from 'kysely'
import { type Actor, type Database, type Db, reading, system } from '#kernel'
import { question } from '../src/agreements/asking.ts'
import { listing } from '../src/agreements/list.ts'
import { now } from './moment.ts'
import type { Reader } from './readers.ts'

const when = { today: now.toISOString().slice(0, 10), reminders: [180, 90, 30] }

/** How PostgreSQL finds the plain list of agreements and all the numbers above it, for each reader, in Markdown. */
export async function plans(db: Database, readers: readonly Reader[]): Promise<string> {
  const parts: string[] = []
  for (const reader of readers) {
    const actor = actorOf(reader)
    const ask = (read: Db) => listing(read, actor, question.parse({}), when)
    parts.push(`${reader.name}:\n\n\`\`\`\n${await planOf(db, actor, ask)}\n\`\`\``)
  }
  return parts.join('\n\n')
}

function actorOf({ name, unitId }: Reader): Actor {
  const reach = { Unit: { of: 'unit', id: unitId }, Kanwil: { of: 'kanwil', id: unitId } } as const
  return {
    ...system,
    scope: { unitId, kanwilId: unitId },
    reach: name === 'Nation' ? { of: 'nation' } : reach[name],
  }
}

/** How PostgreSQL answers the last statement of a question, in short. */
export function planOf(db: Database, actor: Actor, ask: (read: Db) => Promise<unknown>): Promise<string> {
  return reading(db, actor, async (read) => {
    const executor = read.getExecutor()
    const compiled = executor.compileQuery(await statementOf(read, ask), { queryId: 'plan' })
    const explained = `explain (analyze, costs off, timing off, buffers off) ${compiled.sql}`
    const asked = CompiledQuery.raw(explained, [...compiled.parameters])
    const { rows } = await executor.executeQuery<Record<string, string>>(asked)
    return shortened(rows.flatMap((row) => Object.values(row))).join('\n')
  })
}

/** The statement behind it, caught on its way to the database. */
async function statementOf(read: Db, ask: (read: Db) => Promise<unknown>): Promise<RootOperationNode> {
  const seen: RootOperationNode[] = []
  const caught = (read as Kysely<never>).withPlugin({
    transformQuery({ node }) {
      seen.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await ask(caught as unknown as Db)
  // The parts of a statement pass before the whole.
  const statement = seen.at(-1)
  if (!statement) throw new Error('nothing was asked')
  return statement
}

const quiet =
  /never executed|InitPlan|-> {2}Result|^ *(Result|Index Searches|Heap Fetches|Storage|Cache|Hits|Buckets|Batches|Planning)/

/** Without what was never done, and without what belongs to the wall around every row. */
function shortened(lines: readonly string[]): string[] {
  const kept: string[] = []
  let below = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const depth = line.search(/\S/)
    if (depth > below) continue
    below = /never executed|SubPlan/.test(line) ? depth : Number.POSITIVE_INFINITY
    if (!quiet.test(line) && below > depth) kept.push(line.slice(0, 140).replace('(actual ', '('))
  }
  return kept
}
