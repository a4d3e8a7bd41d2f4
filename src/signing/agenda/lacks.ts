import { type Check, checksOfMany, dueBy } from '#agreements'
import type { Actor, Db } from '#kernel'
import type { Line } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'

/** What each agreement of the event still needs before it can be signed, by its id; only within reach. */
export async function lacksOf(
  db: Db,
  actor: Actor,
  event: SigningEvent,
  lines: readonly Line[],
): Promise<Map<string, Check[]>> {
  const checks = await checksOfMany(
    db,
    actor,
    lines.map(({ agreementId }) => agreementId),
    event.heldOn,
  )
  return new Map(
    [...checks].map(([id, all]) => [id, dueBy(all, 'discussion').filter(({ required }) => required)]),
  )
}

/** How many of these in discussion have no approval: they go on only with a reason. */
export async function withoutApproval(db: Db, lines: readonly Line[]): Promise<number> {
  const ids = lines.filter(({ stage }) => stage === 'discussion').map(({ agreementId }) => agreementId)
  if (ids.length === 0) return 0
  const { count } = await db
    .selectFrom('agreement')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .where('id', 'in', ids)
    .where('approval', 'is distinct from', 'approved')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Not yet at the stage where signatures are recorded, though nothing is missing for it. */
export function readyToAdvance(lines: readonly Line[], lacks: Map<string, Check[]>): Line[] {
  return lines.filter(
    ({ agreementId, stage }) =>
      (stage === 'drafting' || stage === 'discussion') && lacks.get(agreementId)?.length === 0,
  )
}
