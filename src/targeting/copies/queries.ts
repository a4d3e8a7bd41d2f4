import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, type SheetValue, type Slice } from '#kernel'
import { consenting } from '#people'
import { inCare } from '../questions/funnel.ts'
import { among, type QuestionView } from '../questions/queries.ts'
import type { Copy } from '../tables.ts'
import { type ColumnCode, columns } from './columns.ts'

export function copiesOf(db: Db, questionId: string): Promise<Copy[]> {
  return db
    .selectFrom('answerCopy')
    .selectAll()
    .where('questionId', '=', questionId)
    .orderBy('copy', 'desc')
    .limit(20)
    .execute()
}

const hour = 3_600_000

/** The copy somebody made within the last hour; 404 for another's and for what is older. */
export async function findCopy(
  db: Db,
  questionId: string,
  id: string,
  actor: Actor,
  now: Date,
): Promise<Copy> {
  return found(
    await db
      .selectFrom('answerCopy')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where('questionId', '=', questionId)
      .where('accountId', '=', actor.accountId)
      .where('madeAt', '>', new Date(now.getTime() - hour))
      .executeTakeFirst(),
  )
}

/** Who met every line in the latest run, in the order of the latest selection, with the columns asked for. */
export async function copiedRows(
  db: Db,
  actor: Actor,
  question: QuestionView,
  copy: Copy,
  today: Day,
  { from, most }: Slice,
): Promise<SheetValue[][]> {
  const agreed = copy.partnerId
    ? consenting({ kind: 'sharing', partnerId: copy.partnerId, today })
    : sql<SqlBool>`true`
  const asked = copy.columns.filter((code): code is ColumnCode => Object.hasOwn(columns, code))
  const { rows } = await sql<{ cells: SheetValue[] }>`
    select jsonb_build_array(${sql.join(asked.map((code) => columns[code].value(today)))}) as cells
    from (
      select run.id from question_run run where run.question_id = ${question.id} order by serial desc limit 1
    ) latest
      join question_answer answer on answer.run_id = latest.id and answer.state <> 'gone'
      join person on person.id = answer.person_id
      left join place on place.code = person.district_code
      left join selection_place standing on standing.person_id = person.id and standing.selection_id = (
        select id from selection where question_id = ${question.id} order by decided_at desc limit 1)
    where ${inCare(actor, among(question))} and ${agreed}
    order by standing.place nulls last, lower(person.name), person.id limit ${most} offset ${from}`.execute(
    db,
  )
  return rows.map(({ cells }) => cells)
}
