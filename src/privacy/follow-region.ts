import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The minutes of a unit that moves to another region are seen there. */
export const followRegion: Reaction = {
  name: 'privacy.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update retention_run set kanwil_id = unit.kanwil_id from unit
      where unit.id = retention_run.unit_id and unit.id = ${unitId}
        and retention_run.kanwil_id <> unit.kanwil_id`.execute(tx)
  },
}
