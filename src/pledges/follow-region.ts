import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** Help in kind to an office follows it into another region. */
export const followRegion: Reaction = {
  name: 'pledges.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['pledge', 'pledge_receipt', 'pledge_use']) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
