import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The meetings that an office holds or is concerned by, and what it owes of them, follow it into another region. */
export const followRegion: Reaction = {
  name: 'meetings.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['meeting', 'meeting_unit', 'action_point']) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
