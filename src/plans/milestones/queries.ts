import { z } from 'zod'
import { type Db, found, type Tx } from '#kernel'
import type { Milestone, MilestoneOption, MilestoneWord } from './tables.ts'

export type MilestoneView = Milestone & { options: MilestoneOption[] }

/** The milestones of an agreement with their options, the open ones first. Reach: the agreement's. */
export async function milestonesOf(db: Db, agreementId: string): Promise<MilestoneView[]> {
  const milestones = await db
    .selectFrom('milestone')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy((eb) => eb.case().when('stage', '=', 'tentative').then(0).else(1).end())
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const options = await optionsIn(db, agreementId)
  return milestones.map((milestone) => ({
    ...milestone,
    options: options.filter(({ milestoneId }) => milestoneId === milestone.id),
  }))
}

function optionsIn(db: Db, agreementId: string): Promise<MilestoneOption[]> {
  return db
    .selectFrom('milestoneOption')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('day')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Who said what, the latest last. */
export function wordsOf(db: Db, milestoneId: string): Promise<MilestoneWord[]> {
  return db
    .selectFrom('milestoneWord')
    .selectAll()
    .where('milestoneId', '=', milestoneId)
    .orderBy('saidOn')
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function lockMilestone(tx: Tx, agreementId: string, id: string): Promise<Milestone> {
  return found(
    await tx
      .selectFrom('milestone')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where('agreementId', '=', agreementId)
      .forUpdate()
      .executeTakeFirst(),
  )
}

export function optionsOf(db: Db, milestoneId: string): Promise<MilestoneOption[]> {
  return db.selectFrom('milestoneOption').selectAll().where('milestoneId', '=', milestoneId).execute()
}
