import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The people of a unit that moves to another region are seen there. */
export const followRegion: Reaction = {
  name: 'people.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update person set kanwil_id = unit.kanwil_id from unit
      where unit.id = person.unit_id and unit.id = ${unitId} and person.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
  },
}
