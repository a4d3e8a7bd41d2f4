import { sql } from 'kysely'
import { type Act, type Actor, type Database, type Day, perform, reading, system } from '#kernel'
import type { World } from './world.ts'

/** Somebody does something on a day; `a` and `b` say of what there are several. */
export interface Stand {
  db: Database
  world: World
  today: Day
  a: number
  b: number
  /** Which acts this did. */
  done: Set<string>
}

export const noonOf = (day: Day) => new Date(`${day}T04:00:00Z`)

/** Tries an act as somebody would whose page may be out of date: what is refused changes nothing. */
export async function tries<Input, Result, Code extends string>(
  { db, today, done }: Stand,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
): Promise<Result | undefined> {
  const outcome = await perform(db, act, act.input.parse(asTyped(typed)), actor, noonOf(today))
  if (!outcome.ok) return undefined
  done.add(act.name)
  return outcome.result
}

/** As a form sends it: numbers as text, and nothing where nothing is. */
const asTyped = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    ),
  )

export const one = async <Row>({ db }: Stand, query: ReturnType<typeof sql<Row>>): Promise<Row | undefined> =>
  (await reading(db, system, (read) => query.execute(read))).rows[0]

export const lessonIn = ({ world, a }: Stand) => world.lessons[a % world.lessons.length] ?? ''
export const personIn = ({ world, a }: Stand) => world.people[a % world.people.length] as World['people'][0]
export const itemIn = ({ world, a }: Stand) => world.items[a % 2] ?? ''

export const versionOf = async (stand: Stand, table: 'lesson' | 'participant' | 'cohort', id: string) =>
  (await one(stand, sql<{ version: number }>`select version from ${sql.table(table)} where id = ${id}`))
    ?.version ?? 1
