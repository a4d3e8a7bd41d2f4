import { sql } from 'kysely'
import type { Reaction } from '#kernel'

const tables = [
  'hearing',
  'application',
  'isolation',
  'participant',
  'enrolment_batch',
  'circumstance',
  'allocation_round',
]

/** What an office keeps moves with it to another region. */
export const followRegion: Reaction = {
  name: 'enrolment.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of tables) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
