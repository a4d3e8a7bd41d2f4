import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The visits of an office follow it into another region. */
export const followRegion: Reaction = {
  name: 'monitoring.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update monitoring_visit kept set kanwil_id = unit.kanwil_id from unit
      where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
  },
}
