import { sql } from 'kysely'
import type { Reaction } from '#kernel'

const tables = ['sheet', 'mark_clash', 'mark_request', 'sheet_photo', 'lesson_link', 'assessment']

/** What an office keeps moves with it to another region; marks carry none, for they are found by way of their sheet. */
export const followRegion: Reaction = {
  name: 'attendance.follow-region',
  acts: ['unit.changed'],
  async react(tx, { subjectId: unitId }) {
    for (const table of tables) {
      await sql`update ${sql.table(table)} kept set kanwil_id = unit.kanwil_id from unit
        where unit.id = kept.unit_id and unit.id = ${unitId} and kept.kanwil_id <> unit.kanwil_id`.execute(tx)
    }
  },
}
