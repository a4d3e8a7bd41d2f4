import { type Actor, addDays, type Day, type Db, found, reaches, ruleOn } from '#kernel'
import { recordsOf } from '../merging/records.ts'
import type { LegalPaper } from '../tables.ts'

/** Every legal paper of a partner and of the records merged into it, the latest first; `latest` is not yet renewed. */
export async function legalPapersOf(
  db: Db,
  partnerId: string,
): Promise<(LegalPaper & { latest: boolean })[]> {
  const papers = await db
    .selectFrom('partnerLegalPaper')
    .selectAll()
    .where('partnerId', 'in', recordsOf([partnerId]))
    .orderBy('issuedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const renewed = new Set(papers.map(({ replacesId }) => replacesId))
  return papers.map((paper) => ({ ...paper, latest: !renewed.has(paper.id) }))
}

/** From which day on a paper that ends then is spoken of. */
export async function soonUntil(db: Db, today: Day): Promise<Day> {
  const rule = await ruleOn<{ days: number }>(db, 'partner.legal-papers', today, null)
  return addDays(today, rule.value.days)
}

/** The paper, if this actor may put it right: who recorded it, who keeps the partner, or above; else 404. */
export async function findLegalPaper(db: Db, partnerId: string, paperId: string, actor: Actor) {
  const paper = found((await legalPapersOf(db, partnerId)).find(({ id }) => id === paperId))
  const keeper = await db
    .selectFrom('partner')
    .select(['unitId', 'kanwilId'])
    .where('id', '=', paper.partnerId)
    .executeTakeFirstOrThrow()
  return found(reaches(actor, paper) || reaches(actor, keeper) ? paper : undefined)
}
