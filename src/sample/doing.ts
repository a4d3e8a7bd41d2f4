import { createHash } from 'node:crypto'
import { type Act, type Actor, canonical, perform, type Services } from '#kernel'

/**
 * One act of the sample, done by one of its people on a day of the past, through the same schema and the same
 * door as a form. The sample is known to be right, so a refusal is a bug. An act that an earlier, cut off start
 * did already gives its answer again and changes nothing.
 */
export async function doing<Input, Result, Code extends string>(
  { db, clock }: Services,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
  now = clock(),
): Promise<Result> {
  const key = keyOf([act.name, actor.accountId, now.toISOString(), JSON.stringify(typed)])
  const outcome = await perform(db, act, act.input.parse(typed), actor, now, key)
  if (!outcome.ok)
    throw new Error(`the sample was refused: ${act.name} ${outcome.code} ${JSON.stringify(typed)}`)
  return outcome.result
}

const keyOf = (words: unknown[]) => createHash('sha256').update(canonical(words)).digest('hex')
