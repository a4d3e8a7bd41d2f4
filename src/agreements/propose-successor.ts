import { type Moment, newId, refuse, type Tx } from '#kernel'
import { signFirstHand } from './approval/text.ts'
import { enterStage } from './enter-stage.ts'
import { lockAgreement } from './queries.ts'
import { refreshSearch } from './search-text.ts'
import { type Stage, stageOn } from './stages.ts'
import type { Agreement } from './tables.ts'

const renewable: readonly Stage[] = ['active', 'ended', 'terminated']

/**
 * Begins what follows an agreement, inside the act of the capability that knows its plan (`plans`): kind, objects,
 * scope and directive, and every party with its duties. Numbers, signatories, term and owners are asked anew.
 */
export async function proposeSuccessor(moment: Moment, predecessorId: string, title: string) {
  const { tx, actor, now, today } = moment
  const predecessor = await lockAgreement(tx, predecessorId, actor)
  if (!renewable.includes(stageOn(predecessor, today)) || predecessor.kind === 'addendum') {
    return refuse('not-to-renew')
  }
  const successor = await liveSuccessor(tx, predecessorId)
  if (successor) return refuse('already-renewed', { title: successor.title })

  const id = newId()
  const { unitId, kanwilId, kind, kindAsWritten, objects, scope, directive, directiveId, noParentReason } =
    predecessor
  const carried = {
    unitId,
    kanwilId,
    kind,
    kindAsWritten,
    objects,
    scope,
    directive,
    directiveId,
    noParentReason,
  }
  await tx
    .insertInto('agreement')
    .values({
      id,
      ...carried,
      title,
      renewsId: predecessorId,
      stage: 'exploration',
      stageSince: today,
      createdAt: now,
    })
    .execute()
  await carryParties(tx, predecessor, id)
  await signFirstHand(tx, id, actor.accountId)
  await enterStage(moment, id, { stage: 'exploration', on: today })
  await refreshSearch(tx, [id])
  return { ok: true as const, id, predecessor, after: { kind, title, objects, scope, directive } }
}

function liveSuccessor(tx: Tx, id: string) {
  return tx
    .selectFrom('agreement')
    .select('title')
    .where('renewsId', '=', id)
    .where('stage', '<>', 'dropped')
    .limit(1)
    .executeTakeFirst()
}

async function carryParties(tx: Tx, { id: from }: Agreement, id: string): Promise<void> {
  const bound = await tx.selectFrom('agreementUnit').selectAll().where('agreementId', '=', from).execute()
  await tx
    .insertInto('agreementUnit')
    .values(bound.map((unit) => ({ ...unit, agreementId: id })))
    .execute()
  const parties = await tx
    .selectFrom('party')
    .select(['placeInOrder', 'unitId', 'partnerId', 'duties'])
    .where('agreementId', '=', from)
    .execute()
  await tx
    .insertInto('party')
    .values(parties.map((party) => ({ ...party, id: newId(), agreementId: id })))
    .execute()
}
