import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The zones and questions of a unit that moves to another region are seen there. */
export const followRegion: Reaction = {
  name: 'targeting.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['zone', 'question'] as const) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
