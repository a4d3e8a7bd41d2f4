import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The events of an office that moves to another region are seen there. */
export const followRegion: Reaction = {
  name: 'signing.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update signing_event set kanwil_id = unit.kanwil_id from unit
      where unit.id = signing_event.unit_id and unit.id = ${unitId}
        and signing_event.kanwil_id <> unit.kanwil_id`.execute(tx)
    await sql`update signing_event_unit set kanwil_id = unit.kanwil_id from unit
      where unit.id = signing_event_unit.unit_id and unit.id = ${unitId}
        and signing_event_unit.kanwil_id <> unit.kanwil_id`.execute(tx)
  },
}
