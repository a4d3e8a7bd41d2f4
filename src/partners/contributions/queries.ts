import { type Actor, type Db, found, reaches } from '#kernel'
import { recordsOf } from '../merging/records.ts'
import type { ContributionRow } from '../tables.ts'
import { areaNames } from './areas-called.ts'
import { contributionCodes } from './kinds.ts'

export type Offered = ContributionRow & { areaNames: string[] }

/** What a partner can give, itself and by the records merged into it, in the order of the list of kinds. */
export async function contributionsOf(db: Db, partnerId: string): Promise<Offered[]> {
  const rows = await db
    .selectFrom('partnerContribution')
    .selectAll()
    .where('partnerId', 'in', recordsOf([partnerId]))
    .orderBy('createdAt')
    .execute()
  const names = await areaNames(
    db,
    rows.flatMap(({ areas }) => areas),
  )
  return rows
    .map((row) => ({ ...row, areaNames: row.areas.map((code) => names.get(code) ?? code) }))
    .sort((a, b) => contributionCodes.indexOf(a.kind) - contributionCodes.indexOf(b.kind))
}

/** The contribution, if this actor may change it; else 404. */
export async function findContribution(
  db: Db,
  partnerId: string,
  id: string,
  actor: Actor,
): Promise<Offered> {
  const offered = found((await contributionsOf(db, partnerId)).find((each) => each.id === id))
  const keeper = await db
    .selectFrom('partner')
    .select(['unitId', 'kanwilId'])
    .where('id', '=', offered.partnerId)
    .executeTakeFirstOrThrow()
  return found(reaches(actor, offered) || reaches(actor, keeper) ? offered : undefined)
}
