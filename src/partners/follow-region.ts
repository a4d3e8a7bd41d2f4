import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The partners that an office keeps follow it into another region. */
export const followRegion: Reaction = {
  name: 'partners.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update partner set kanwil_id = unit.kanwil_id from unit
      where unit.id = partner.unit_id and unit.id = ${unitId} and partner.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
    await sql`update partner_contact set kanwil_id = unit.kanwil_id from unit
      where unit.id = partner_contact.unit_id and unit.id = ${unitId} and partner_contact.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
  },
}
