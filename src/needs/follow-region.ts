import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The needs of a unit that moves to another region are seen there. */
export const followRegion: Reaction = {
  name: 'needs.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update need set kanwil_id = unit.kanwil_id from unit
      where unit.id = need.unit_id and unit.id = ${unitId} and need.kanwil_id <> unit.kanwil_id`.execute(tx)
  },
}
