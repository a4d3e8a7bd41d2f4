import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** Both ends of a letter or a request, each with its region. */
const ends = [
  ['person_move', 'unit_id', 'kanwil_id'],
  ['person_move', 'to_unit_id', 'to_kanwil_id'],
  ['person_request', 'unit_id', 'kanwil_id'],
  ['person_request', 'holder_unit_id', 'holder_kanwil_id'],
] as const

/** Letters and requests of a unit that moves to another region are seen there. */
export const movesFollowRegion: Reaction = {
  name: 'people.moves-follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const [table, unit, region] of ends) {
      await sql`update ${sql.table(table)} set ${sql.ref(region)} = unit.kanwil_id from unit
        where unit.id = ${sql.ref(`${table}.${unit}`)} and unit.id = ${unitId}
          and ${sql.ref(`${table}.${region}`)} <> unit.kanwil_id`.execute(tx)
    }
  },
}
