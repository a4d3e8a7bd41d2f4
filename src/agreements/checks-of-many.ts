import type { Actor, Day, Db } from '#kernel'
import { approvalCheck } from './approval/standing.ts'
import { type Check, checksOf } from './checks.ts'
import { inReach, partiesOfMany } from './queries.ts'

/** What each of these agreements has and lacks, by its id; those out of reach are left out. Three questions for all. */
export async function checksOfMany(
  db: Db,
  actor: Actor,
  ids: string[],
  on: Day,
): Promise<Map<string, Check[]>> {
  if (ids.length === 0) return new Map()
  const agreements = await db
    .selectFrom('agreement')
    .selectAll()
    .where('id', 'in', ids)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .execute()
  const parties = await partiesOfMany(db, ids, on)
  const papers = await db
    .selectFrom('paper')
    .select(['agreementId', 'kind'])
    .where('agreementId', 'in', ids)
    .execute()
  return new Map(
    agreements.map((agreement) => [
      agreement.id,
      [
        ...checksOf({
          agreement,
          parties: parties.filter((party) => party.agreementId === agreement.id),
          papers: papers.filter((paper) => paper.agreementId === agreement.id),
        }),
        // whether an approval still covers the text is asked of each alone, when it moves on
        approvalCheck(agreement, agreement.approval === 'approved'),
      ],
    ]),
  )
}
