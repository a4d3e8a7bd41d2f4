import type pg from 'pg'
import { hoursOf } from '#attendance'
import { type Actor, type Database, type Db, system } from '#kernel'
import { listLessons, question } from '../src/attendance/list/list.ts'
import { rollOf } from '../src/attendance/roll.ts'
import { planOf } from './plans.ts'

/** How PostgreSQL finds the marks of one sheet, of a day's list and of a cohort, in Markdown. */
export async function attendancePlans(db: Database, client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string; cohortId: string; unitId: string; heldOn: string }>(`
    select lesson.id, cohort_id as "cohortId", lesson.unit_id as "unitId", lesson.held_on::text as "heldOn"
    from lesson join sheet on sheet.lesson_id = lesson.id join cohort on cohort.id = cohort_id
    where state = 'closed' and cohort.stage = 'running' order by lesson.held_on desc, lesson.id limit 1`)
  const [lesson] = rows
  if (!lesson) throw new Error('no lesson was held')
  const { id, cohortId, unitId, heldOn } = lesson
  const actor: Actor = { ...system, reach: { of: 'unit', id: unitId }, scope: { unitId, kanwilId: unitId } }
  const asked: [string, (read: Db) => Promise<unknown>][] = [
    ['One sheet', (read) => rollOf(read, [id])],
    ['The lessons of a day', (read) => listLessons(read, actor, question.parse({ hari: heldOn }), heldOn)],
    ['The hours of a cohort', (read) => hoursOf(read, cohortId)],
  ]
  const parts: string[] = []
  for (const [what, ask] of asked) {
    parts.push(`${what}:\n\n\`\`\`\n${await planOf(db, actor, ask)}\n\`\`\``)
  }
  return parts.join('\n\n')
}
