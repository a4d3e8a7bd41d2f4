import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The services of an office follow it into another region. */
export const followRegion: Reaction = {
  name: 'routines.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['routine', 'routine_day']) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
