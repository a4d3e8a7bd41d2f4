import { type Db, found } from '#kernel'
import type { EsignPaper, Signatory } from './tables.ts'

export type PaperView = EsignPaper & { signatories: Signatory[] }

/** The papers of an agreement that were laid out to be signed on screen, the newest first. Reach: the agreement's. */
export async function esignPapersOf(db: Db, agreementId: string): Promise<PaperView[]> {
  const papers = await db
    .selectFrom('esignPaper')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('preparedAt', 'desc')
    .limit(20)
    .execute()
  if (papers.length === 0) return []
  const signatories = await db
    .selectFrom('esignSignatory')
    .selectAll()
    .where(
      'paperId',
      'in',
      papers.map(({ id }) => id),
    )
    .orderBy('placeInOrder')
    .execute()
  return papers.map((paper) => ({
    ...paper,
    signatories: signatories.filter(({ paperId }) => paperId === paper.id),
  }))
}

/** The paper of a signatory, or 404. */
export async function paperOfSignatory(
  db: Db,
  agreementId: string,
  signatoryId: string,
): Promise<{ paper: PaperView; signatory: Signatory }> {
  const papers = await esignPapersOf(db, agreementId)
  const paper = found(papers.find(({ signatories }) => signatories.some(({ id }) => id === signatoryId)))
  return { paper, signatory: found(paper.signatories.find(({ id }) => id === signatoryId)) }
}

/** Whose turn it is: the first who has not signed, on a paper that is open. */
export function turnOf({ state, signatories }: PaperView): Signatory | undefined {
  return state === 'open' ? signatories.find((each) => each.state !== 'signed') : undefined
}
