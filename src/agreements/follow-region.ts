import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** An office that moves to another region takes the agreements it leads or is bound by along. */
export const followRegion: Reaction = {
  name: 'agreements.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    await sql`update agreement set kanwil_id = unit.kanwil_id from unit
      where unit.id = agreement.unit_id and unit.id = ${unitId} and agreement.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
    await sql`update agreement_unit set kanwil_id = unit.kanwil_id from unit
      where unit.id = agreement_unit.unit_id and unit.id = ${unitId} and agreement_unit.kanwil_id <> unit.kanwil_id`.execute(
      tx,
    )
  },
}
