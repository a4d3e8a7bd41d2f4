import { sql } from 'kysely'
import type { Reaction } from '#kernel'

const rooms = [
  'partner',
  'partner_contact',
  'partner_legal_paper',
  'partner_check',
  'partner_flag',
  'partner_contribution',
]

/** The partners that an office keeps, and what it recorded of others, follow it into another region. */
export const followRegion: Reaction = {
  name: 'partners.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const room of rooms) {
      const table = sql.table(room)
      await sql`update ${table} set kanwil_id = unit.kanwil_id from unit
        where unit.id = ${table}.unit_id and unit.id = ${unitId} and ${table}.kanwil_id <> unit.kanwil_id`.execute(
        tx,
      )
    }
  },
}
