import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** Whom an office may name moves with it to another region; packs go with their people. */
export const followRegion: Reaction = {
  name: 'reintegration.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update named_contact kept set kanwil_id = unit.kanwil_id from unit
      where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
  },
}
