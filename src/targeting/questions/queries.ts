import { HTTPException } from 'hono/http-exception'
import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { levelOf, type UnitKind } from '#accounts'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Question, Run } from '../tables.ts'

export type QuestionRow = Question & {
  unitName: string
  /** Of the latest run. */
  runOn: string
  people: number
  limited: number
  said: Run['said']
  losses: Run['losses']
  remaining: number
  added: number | null
  gone: number | null
}

export const perPage = 25

const inReach = (actor: Actor) =>
  within(actor, { unit: sql.ref('question.unit_id'), kanwil: sql.ref('question.kanwil_id') })

/** One page of the saved questions within reach, the own office's first, with what each answered last. */
export async function listQuestions(db: Db, actor: Actor, page: number) {
  const { rows } = await sql<QuestionRow>`
    select question.*, unit.short_name as unit_name, run.run_on, run.people, run.limited, run.said, run.losses, run.remaining, run.added, run.gone
    from question join unit on unit.id = question.unit_id join lateral (
      select * from question_run where question_id = question.id order by serial desc limit 1
    ) run on true
    where ${inReach(actor)}
    order by question.unit_id = ${actor.scope?.unitId ?? null} desc, lower(question.name), question.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from question where ${inReach(actor)}`.execute(db)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

export type QuestionView = Question & { unitName: string; unitKind: UnitKind }

/** Of whom a question speaks: of the people its own office reaches, whoever reads it. */
export function among({ unitId, unitKind, kanwilId }: QuestionView) {
  const level = levelOf(unitKind)
  if (level === 'unit') return sql<SqlBool>`person.unit_id = ${unitId}`
  return level === 'kanwil' ? sql<SqlBool>`person.kanwil_id = ${kanwilId}` : sql<SqlBool>`true`
}

/** Errors: 404 out of reach. */
export async function findQuestion(db: Db, id: string, actor: Actor): Promise<QuestionView> {
  return found(
    await db
      .selectFrom('question')
      .innerJoin('unit', 'unit.id', 'question.unitId')
      .selectAll('question')
      .select(['unit.shortName as unitName', 'unit.kind as unitKind'])
      .where('question.id', '=', z.uuid().safeParse(id).data ?? null)
      .where(inReach(actor))
      .executeTakeFirst(),
  )
}

/** For a change: only the office that asks changes its question; those above read it and get 403. */
export async function lockQuestion(tx: Tx, id: string, actor: Actor): Promise<Question> {
  const question = found(
    await tx
      .selectFrom('question')
      .selectAll()
      .where('id', '=', id)
      .where(inReach(actor))
      .forUpdate()
      .executeTakeFirst(),
  )
  if (!asks(actor, question)) throw new HTTPException(403)
  return question
}

/** Held while a copy gets its number; whoever reads a question may make one. */
export async function lockForCopy(tx: Tx, id: string, actor: Actor): Promise<void> {
  found(
    await tx
      .selectFrom('question')
      .select('id')
      .where('id', '=', id)
      .where(inReach(actor))
      .forUpdate()
      .executeTakeFirst(),
  )
}

export const asks = (actor: Actor, { unitId }: Pick<Question, 'unitId'>) => actor.scope?.unitId === unitId

/** Only to the unit whose people it speaks of does a question tell every number; a region is no unit. */
export const tellsAll = (actor: Actor, question: Pick<Question, 'unitId'>) =>
  actor.reach.of === 'unit' && asks(actor, question)

/** The runs of a question, the latest first. */
export function runsOf(db: Db, questionId: string): Promise<Run[]> {
  return db
    .selectFrom('questionRun')
    .selectAll()
    .where('questionId', '=', questionId)
    .orderBy('serial', 'desc')
    .limit(mostRuns)
    .execute()
}
const mostRuns = 24

export async function nameTaken(tx: Tx, unitId: string, name: string, self?: string): Promise<boolean> {
  const holder = await tx
    .selectFrom('question')
    .select('id')
    .where('unitId', '=', unitId)
    .where(sql<SqlBool>`lower(name) = ${name.toLowerCase()}`)
    .executeTakeFirst()
  return holder !== undefined && holder.id !== self
}
