import { sql } from 'kysely'
import type { Reaction } from '#kernel'

const tables = [
  'certificate_series',
  'certificate_proposal',
  'certificate',
  'certificate_handover',
  'competency_test',
]

/** What an office keeps moves with it to another region. */
export const followRegion: Reaction = {
  name: 'certificates.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of tables) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
