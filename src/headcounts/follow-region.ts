import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The people of a unit that moves to another region are counted there. */
export const followRegion: Reaction = {
  name: 'headcounts.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update headcount set kanwil_id = unit.kanwil_id from unit
      where unit.id = headcount.unit_id and unit.id = ${unitId} and headcount.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
  },
}
