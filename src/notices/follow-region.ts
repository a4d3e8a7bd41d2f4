import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** What an office owes and the letters to its people go along when it moves to another region. */
export const followRegion: Reaction = {
  name: 'notices.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of ['reminder', 'notice', 'mail']) {
      await sql`update ${sql.table(table)} moved set kanwil_id = unit.kanwil_id from unit
        where unit.id = moved.unit_id and unit.id = ${unitId} and moved.kanwil_id <> unit.kanwil_id`.execute(
        tx,
      )
    }
  },
}
