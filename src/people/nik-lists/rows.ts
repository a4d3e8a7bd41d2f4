import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Held, Outcome } from './outcomes.ts'

export interface ReadRow {
  place: number
  line: number | null
  outcome: Outcome | null
  held: Held | null
  doubts: string[]
  remark: string | null
  personId: string | null
  name: string | null
  number: string | null
}

/** What was read of an answer, what deserves a look first. */
export async function rowsOf(db: Db, listId: string, answerId: string): Promise<ReadRow[]> {
  const { rows } = await sql<ReadRow>`
    select answer.place, answer.line, answer.outcome, answer.held, answer.doubts, answer.remark,
      line.person_id, line.number, person.name
    from nik_answer_row answer
      left join nik_list_line line on line.list_id = ${listId} and line.line = answer.line
      left join person on person.id = line.person_id
    where answer.answer_id = ${answerId}
    order by (answer.held is not null) desc, (answer.doubts <> '{}') desc, answer.place`.execute(db)
  return rows
}
