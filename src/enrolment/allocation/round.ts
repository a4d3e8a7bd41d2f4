import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, system, type Tx, within } from '#kernel'
import { isOurs } from '../cohort.ts'
import type { Round } from './tables.ts'

/** A round of the own unit. Errors: 404 for any other: its people are listed to the unit alone. */
export async function findRound(db: Db, id: string, actor: Actor): Promise<Round> {
  const round = await asked(db, id, actor).executeTakeFirst()
  return found(round && isOurs(actor, round) ? round : undefined)
}

/** The same, held until the act is over. */
export async function lockRound(tx: Tx, id: string, actor: Actor): Promise<Round> {
  const round = await asked(tx, id, actor).forUpdate().executeTakeFirst()
  return found(round && isOurs(actor, round) ? round : undefined)
}

function asked(db: Db, id: string, actor: Actor) {
  return db
    .selectFrom('allocationRound')
    .selectAll()
    .where('id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
}

/** The program doing what an officer asked for: in the name of whoever began it, or of whoever approved it. */
export function onBehalf(round: Round): Actor {
  const approved = round.approvedName !== null && round.approvedPost !== null
  return {
    ...system,
    accountId: approved ? round.approvedId : round.accountId,
    name: round.approvedName ?? round.byName,
    post: round.approvedPost ?? round.byPost,
    scope: { unitId: round.unitId, kanwilId: round.kanwilId },
    reach: { of: 'unit', id: round.unitId },
    zone: round.zone,
  }
}

/** Rounds in which a cohort still stands open. */
export const inOpenRound = (cohort: string) => sql<boolean>`exists (
  select from allocation_cohort taken join allocation_round round on round.id = taken.round_id
  where taken.cohort_id = ${sql.ref(cohort)} and round.state in ('begun', 'proposed', 'approved'))`
