import { type Day, type Moment, newId, refuse } from '#kernel'
import { signFirstHand } from '../approval/text.ts'
import { enterStage } from '../enter-stage.ts'
import { lockAgreement } from '../queries.ts'
import { refreshSearch } from '../search-text.ts'
import { type Stage, stageOn } from '../stages.ts'
import type { Agreement } from '../tables.ts'

/** An addendum changes what is in force, and stands under a memorandum or an agreement. */
export const isAmendable = (agreement: Pick<Agreement, 'kind' | 'stage' | 'endsOn'>, today: Day): boolean =>
  (agreement.kind === 'memorandum' || agreement.kind === 'agreement') &&
  stageOn(agreement, today) === 'active'

const begins: Stage = 'drafting'

/**
 * Begins an addendum under an agreement in force, inside the act of the capability that keeps the copy (`papers`): same
 * parties with their signatories, same owners, in force from its own day until the main agreement ends.
 */
export async function openCopy(moment: Moment, mainId: string, copy: { title: string; effectiveOn: Day }) {
  const { tx, actor, now, today } = moment
  const main = await lockAgreement(tx, mainId, actor)
  if (!isAmendable(main, today)) return refuse('not-to-amend')
  const { unitId, kanwilId, objects, directive, directiveId, ourOwnerId, partnerOwnerId, endsOn } = main
  if (endsOn && copy.effectiveOn > endsOn) return refuse('after-it-ends', { field: 'effectiveOn', endsOn })

  const id = newId()
  const carried = { unitId, kanwilId, objects, directive, directiveId, ourOwnerId, partnerOwnerId, endsOn }
  await tx
    .insertInto('agreement')
    .values({
      id,
      ...carried,
      kind: 'addendum',
      title: copy.title,
      scope: `Perubahan atas ${main.title}`,
      parentId: mainId,
      onCopy: true,
      stage: begins,
      stageSince: today,
      startsOn: copy.effectiveOn,
      createdAt: now,
    })
    .execute()
  const bound = await tx.selectFrom('agreementUnit').selectAll().where('agreementId', '=', mainId).execute()
  await tx
    .insertInto('agreementUnit')
    .values(bound.map((unit) => ({ ...unit, agreementId: id })))
    .execute()
  const parties = await tx
    .selectFrom('party')
    .select(['placeInOrder', 'unitId', 'partnerId', 'signatoryName', 'signatoryPosition', 'authority'])
    .where('agreementId', '=', mainId)
    .execute()
  await tx
    .insertInto('party')
    .values(parties.map((party) => ({ ...party, id: newId(), agreementId: id })))
    .execute()
  await signFirstHand(tx, id, actor.accountId)
  await enterStage(moment, id, { stage: begins, on: today })
  await refreshSearch(tx, [id])
  return { ok: true as const, id, main }
}
