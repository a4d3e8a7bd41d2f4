import type { Db, Secrets } from '#kernel'
import type { Assessment, Notes } from './tables.ts'

/** Every assessment that counts of a person, the newest first. */
export async function assessmentsOf(db: Db, personId: string): Promise<Assessment[]> {
  return (await allAssessmentsOf(db, personId)).filter(({ voidedAt }) => voidedAt === null)
}

/** The same with those that were voided, which are only read. */
export function allAssessmentsOf(db: Db, personId: string): Promise<Assessment[]> {
  return db
    .selectFrom('careAssessment')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('assessedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
}

export const notesOf = (secrets: Secrets, { notesSealed }: Pick<Assessment, 'notesSealed'>): Notes =>
  notesSealed === null ? {} : JSON.parse(secrets.open(notesSealed))
