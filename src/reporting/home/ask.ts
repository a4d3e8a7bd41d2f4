import { sql } from 'kysely'
import type { Db } from '#kernel'
import { type Asked, notClimbed, type Question, type Row } from './question.ts'
import type { Group } from './urgency.ts'

interface Window {
  /** How many rows of each answer. */
  most: number
  from?: number
}

type Answered = Row & { code: string; total: bigint }

/** Asks all these questions in one statement: the first rows of each answer, and how many rows it has. */
export async function ask(
  db: Db,
  questions: readonly Question[],
  asked: Asked,
  { most, from = 0 }: Window,
): Promise<Group[]> {
  if (questions.length === 0) return []
  const parts = questions.map(
    ({ code, rows, remindedAs }) => sql`(
      select ${code}::text as code, answer.*, count(*) over () as total from (${rows(asked)}) answer
      where ${notClimbed(asked, remindedAs)} order by day, title, id limit ${most} offset ${from}
    )`,
  )
  // What only the reader needs is joined once, to the few rows that are shown.
  const { rows } = await sql<Answered>`
    select page.*, unit.name as unit_name, (
      select string_agg(partner.name, ', ' order by party.place_in_order)
      from party join partner record on record.id = party.partner_id
        join partner on partner.id = record.survivor_id
      where party.agreement_id = page.agreement_id
    ) as partners
    from (${sql.join(parts, sql` union all `)}) page join unit on unit.id = page.unit_id
    order by page.day, page.title, page.id`.execute(db)
  return questions.map(({ code, title, task }) => {
    const own = rows.filter((row) => row.code === code)
    return {
      code,
      title,
      tasks: own.map((row) => task(row, asked)),
      total: Number(own[0]?.total ?? 0),
    }
  })
}
