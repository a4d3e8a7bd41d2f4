import type { Db } from '#kernel'
import type { Evaluation, Improvement, VerdictRow } from './tables.ts'

/** What was judged about the last term. Reach: the agreement's. */
export interface Judged {
  evaluation: Evaluation
  verdicts: VerdictRow[]
  points: Improvement[]
}

export async function judgedOf(db: Db, agreementId: string): Promise<Judged | undefined> {
  const evaluation = await evaluationOf(db, agreementId)
  if (!evaluation) return undefined
  const verdicts = await db
    .selectFrom('evaluationVerdict')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .execute()
  return { evaluation, verdicts, points: await pointsOf(db, agreementId) }
}

export function evaluationOf(db: Db, agreementId: string): Promise<Evaluation | undefined> {
  return db.selectFrom('evaluation').selectAll().where('agreementId', '=', agreementId).executeTakeFirst()
}

export function pointsOf(db: Db, agreementId: string): Promise<Improvement[]> {
  return db
    .selectFrom('improvement')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('placeInOrder')
    .execute()
}

/** A point for a successor, and how that takes it up; both null while nobody has answered. */
export interface PointAnswer {
  id: string
  wish: string
  activity: string | null
  reason: string | null
}

/** The confirmed points of the predecessor, as a successor answers them. */
export function answersOf(db: Db, predecessorId: string, successorId: string): Promise<PointAnswer[]> {
  return db
    .selectFrom('improvement')
    .innerJoin('evaluation', 'evaluation.agreementId', 'improvement.agreementId')
    .leftJoin('improvementAnswer', (join) =>
      join
        .onRef('improvementAnswer.improvementId', '=', 'improvement.id')
        .on('improvementAnswer.agreementId', '=', successorId),
    )
    .leftJoin('planItem', 'planItem.id', 'improvementAnswer.planItemId')
    .select(['improvement.id', 'improvement.wish', 'planItem.activity', 'improvementAnswer.reason'])
    .where('improvement.agreementId', '=', predecessorId)
    .where('evaluation.confirmedBy', 'is not', null)
    .orderBy('improvement.placeInOrder')
    .execute()
}

export const isAnswered = ({ activity, reason }: PointAnswer): boolean => activity !== null || reason !== null
