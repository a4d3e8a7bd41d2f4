import { sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { noTies, type Ties } from '#partners'
import { inReach } from './queries.ts'

/** How many agreements tie partners that stand, merged records included, to how many offices within reach; the row without a partner counts them together. */
export async function countTies(
  db: Db,
  actor: Actor,
  partnerIds: readonly string[],
  today: Day,
): Promise<{ each: Map<string, Ties>; together: Ties }> {
  if (partnerIds.length === 0) return { each: new Map(), together: noTies }
  const rows = await db
    .selectFrom('partner')
    .innerJoin('party', 'party.partnerId', 'partner.id')
    .innerJoin('agreement', 'agreement.id', 'party.agreementId')
    .innerJoin('agreementUnit as bound', 'bound.agreementId', 'agreement.id')
    .select('partner.survivorId')
    .select(
      sql<bigint>`count(distinct agreement.id) filter (
        where agreement.stage = 'active' and (agreement.ends_on is null or agreement.ends_on >= ${today}))`.as(
        'alive',
      ),
    )
    .select(sql<bigint>`count(distinct agreement.id)`.as('all'))
    .select(sql<bigint>`count(distinct bound.unit_id)`.as('units'))
    .where('partner.survivorId', 'in', [...partnerIds])
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .groupBy(sql`grouping sets ((partner.survivor_id), ())`)
    .execute()
  const each = new Map<string | null, Ties>(
    rows.map(({ survivorId, alive, all, units }) => [
      survivorId,
      { alive: Number(alive), all: Number(all), units: Number(units) },
    ]),
  )
  const together = each.get(null) ?? noTies
  each.delete(null)
  return { each: each as Map<string, Ties>, together }
}
