import { createHash } from 'node:crypto'
import { HTTPException } from 'hono/http-exception'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { canonical } from './canonical.ts'
import { type Day, dayIn } from './dates.ts'
import { type Database, type Tx, withoutPool, writing } from './db.ts'
import { record, type Trace } from './events.ts'
import { may, type Permission } from './permissions.ts'
import type { Secrets } from './secrets.ts'

export interface Done<Result> {
  ok: true
  result: Result
  trace: Trace
}

/** Why not, as a code of a closed list, with what the sentence needs to say it well. */
export interface Refused<Code extends string> {
  ok: false
  code: Code
  detail: RefusalDetail
}

export interface RefusalDetail {
  /** The field of the form that the refusal speaks of. */
  field?: string
  /** What another officer saved in the same fields meanwhile, `version` included. */
  theirs?: Record<string, unknown>
  /** Words to put into the sentence. */
  [word: string]: unknown
}

export interface Moment {
  tx: Tx
  actor: Actor
  now: Date
  /** The calendar day in the zone of the actor's unit. */
  today: Day
  /** For columns that are sealed. */
  secrets: Secrets
}

export interface Act<Input, Result, Code extends string> {
  /** What is true afterwards: 'agreement.signed'. */
  name: string
  permission: Permission
  input: z.ZodType<Input>
  run(moment: Moment, input: Input): Promise<Done<Result> | Refused<Code>>
}

export function act<Input, Result, Code extends string = never>(
  definition: Act<Input, Result, Code>,
): Act<Input, Result, Code> {
  return definition
}

export function done<Result>(result: Result, trace: Trace): Done<Result> {
  return { ok: true, result, trace }
}

export function refuse<const Code extends string>(code: Code, detail: RefusalDetail = {}): Refused<Code> {
  return { ok: false, code, detail }
}

export type RefusalOf<A> = A extends Act<infer _I, infer _R, infer Code> ? Code : never

export type Outcome<Result, Code extends string> = { ok: true; result: Result } | Refused<Code>

/** `perform`, already holding the database, the actor and the moment: what a handler gets. */
export type Perform = <Input, Result, Code extends string>(
  act: Act<Input, Result, Code>,
  input: Input,
  key?: string,
) => Promise<Outcome<Result, Code>>

/**
 * The one door for writes: may you, do it, write it down; all of it or nothing.
 * `key` names one filling of a form: the same key with the same input gives the first answer and changes nothing;
 * with other input it is a new act, for somebody went back and wrote something else.
 */
export async function perform<Input, Result, Code extends string>(
  db: Database,
  act: Act<Input, Result, Code>,
  input: Input,
  actor: Actor,
  now: Date,
  key?: string,
): Promise<Outcome<Result, Code>> {
  if (!may(actor, act.permission)) throw new HTTPException(403)
  const press = key && pressOf(key, input)
  const { secrets } = db
  const today = dayIn(actor.zone, now)
  const attempt = () =>
    writing(db, actor, (tx) => carryOut({ tx, actor, now, today, secrets }, act, input, press))
  try {
    return await attempt().catch((error) => (collided(error) ? attempt() : Promise.reject(error)))
  } catch (error) {
    if (error instanceof RolledBack) return error.refused as Refused<Code>
    throw error
  }
}

async function carryOut<Input, Result, Code extends string>(
  moment: Moment,
  act: Act<Input, Result, Code>,
  input: Input,
  key: string | undefined,
): Promise<Outcome<Result, Code>> {
  const { tx, actor, now } = moment
  if (key) {
    const earlier = await claim(tx, key, actor, act.name)
    if (earlier) return { ok: true, result: earlier.result as Result }
  }
  const outcome = await withoutPool(() => act.run(moment, input))
  if (!outcome.ok) throw new RolledBack(outcome)
  await record(tx, act.name, actor, now, outcome.trace)
  if (key) await keep(tx, key, actor, outcome.result)
  return { ok: true, result: outcome.result }
}

/** Two copies of one form meet here: the later waits for the earlier to commit, and then takes its answer. */
async function claim(
  tx: Tx,
  key: string,
  actor: Actor,
  act: string,
): Promise<{ result: unknown } | undefined> {
  const mine = await sql`
    insert into request (actor_id, key, act) values (${keeper(actor)}, ${key}, ${act})
    on conflict do nothing`.execute(tx)
  if (mine.numAffectedRows === 1n) return undefined
  const { rows } = await sql<{ act: string; result: unknown }>`
    select act, result from request where actor_id = ${keeper(actor)} and key = ${key}`.execute(tx)
  return rows[0]?.act === act ? rows[0] : undefined
}

async function keep(tx: Tx, key: string, actor: Actor, result: unknown): Promise<void> {
  const kept = JSON.stringify(result ?? null)
  await sql`update request set result = ${kept}::jsonb
    where actor_id = ${keeper(actor)} and key = ${key}`.execute(tx)
}

const noOne = '00000000-0000-0000-0000-000000000000'
const keeper = (actor: Actor) => actor.accountId ?? noOne

function pressOf(key: string, input: unknown): string {
  return createHash('sha256').update(key).update(canonical(input)).digest('hex')
}

const collisions = new Set(['40001', '40P01'])
const collided = (error: unknown) => collisions.has((error as { code?: string }).code ?? '')

class RolledBack extends Error {
  readonly refused: Refused<string>
  constructor(refused: Refused<string>) {
    super(refused.code)
    this.refused = refused
  }
}
