import { sql } from 'kysely'
import type { Tx } from '#kernel'

/**
 * Writes anew who reaches a unit and everything below it: the centre, its regional office, itself.
 * Row-level security reads this table, so it changes in the same act as the unit.
 */
export async function keepClosure(tx: Tx, unitId: string): Promise<void> {
  const below = sql`
    below as (
      select id from unit where id = ${unitId}
      union select unit.id from unit join below on unit.parent_id = below.id
    )`
  await sql`
    with recursive ${below}
    delete from unit_closure where descendant in (select id from below)`.execute(tx)
  await sql`
    with recursive ${below}, line as (
      select id as descendant, id as ancestor, parent_id from unit where id in (select id from below)
      union
      select line.descendant, unit.id, unit.parent_id from line join unit on unit.id = line.parent_id
    )
    insert into unit_closure (ancestor, descendant)
    select line.ancestor, line.descendant from line join unit on unit.id = line.ancestor
    where line.ancestor = line.descendant or unit.kind in ('ministry', 'ditjenpas', 'kanwil')`.execute(tx)
}
