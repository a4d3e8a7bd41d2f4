import { sql } from 'kysely'
import { hoursOf } from '#attendance'
import { type Database, type Day, reading, system } from '#kernel'
import { progressOf } from '#plans'
import { partsOf } from '../../src/plans/facts/parts.ts'
import { standingOf } from '../../src/vitality/queries.ts'
import type { World } from './world.ts'

/** What the program says of a world: its ledger, hours, progress, parts, sums and standing. */
export async function toldOf(db: Database, world: World, today: Day) {
  return reading(db, system, async (read) => {
    const rows = async <Row>(statement: ReturnType<typeof sql<Row>>) => (await statement.execute(read)).rows
    const of = sql`agreement_id = ${world.agreementId} or record_id in (select id from lesson where cohort_id = ${world.cohortId}
      union select id from participant where cohort_id = ${world.cohortId})`
    const agreement = await read
      .selectFrom('agreement')
      .selectAll()
      .where('id', '=', world.agreementId)
      .executeTakeFirstOrThrow()
    const items = [...world.items, world.reported]
    return {
      ledger:
        await rows<Said>(sql<Said>`select record_id as record, agreement_id, plan_item_id as item_id, kind, happened_on as on,
        coalesce(case when kind in ('people', 'person-hours') then coalesce(sex, 'null') || ' ' || coalesce(age_group, 'null') end, '') as whom,
        sum(amount)::int as amount from fact where ${of} group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0`),
      sums: await rows<Sum>(sql<Sum>`select plan_item_id as item_id, kind, amount::int, last_on from fact_sum
        where agreement_id = ${world.agreementId} and amount <> 0`),
      hours: await hoursOf(read, world.cohortId),
      progress: await progressOf(read, [world.agreementId], today),
      parts: await Promise.all(
        items.flatMap((id) => [partsOf(read, id, 'people'), partsOf(read, id, 'person-hours')]),
      ),
      standing: await standingOf(read, agreement as never, today),
      kept: await rows(sql<object>`select * from vitality where agreement_id = ${world.agreementId}`),
    }
  })
}

export interface Said {
  record: string
  agreementId: string | null
  itemId: string | null
  kind: string
  on: Day
  whom: string
  amount: number
}
interface Sum {
  itemId: string
  kind: string
  amount: number
  lastOn: Day
}
