import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** The promises of an office that moves to another region are counted there. */
export const followRegion: Reaction = {
  name: 'plans.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update plan_item set kanwil_id = unit.kanwil_id from unit
      where unit.id = plan_item.unit_id and unit.id = ${unitId} and plan_item.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
  },
}
