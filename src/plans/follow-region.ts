import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The promises of an office that moves to another region are counted there. */
export const followRegion: Reaction = {
  name: 'plans.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['plan_item', 'milestone', 'fact', 'fact_report', 'proof']) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
