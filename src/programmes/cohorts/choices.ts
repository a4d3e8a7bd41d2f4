import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { Choices } from './form.page.tsx'

const most = 200

/** Agreements that bind a unit and are not over, with their promises: what a cohort may carry out. */
export async function choicesFor(db: Db, unitId: string, today: Day): Promise<Choices> {
  const { rows: agreements } = await sql<Choices['agreements'][number]>`
    select agreement.id, agreement.title from agreement
    where agreement.id in (select agreement_id from agreement_unit where unit_id = ${unitId})
      and agreement.stage not in ('dropped', 'terminated', 'ended')
      and (agreement.ends_on is null or agreement.ends_on >= ${today})
    order by (agreement.stage = 'active') desc, lower(agreement.title), agreement.id limit ${most}`.execute(
    db,
  )
  if (agreements.length === 0) return { agreements, items: [] }
  const items = await db
    .selectFrom('planItem')
    .innerJoin('agreement', 'agreement.id', 'planItem.agreementId')
    .select(['planItem.id', 'planItem.agreementId', 'planItem.activity', 'agreement.title as agreementTitle'])
    .where(
      'agreementId',
      'in',
      agreements.map(({ id }) => id),
    )
    .where('stoppedOn', 'is', null)
    .orderBy('agreement.title')
    .orderBy('planItem.placeInOrder')
    .limit(most * 3)
    .execute()
  return { agreements, items }
}
