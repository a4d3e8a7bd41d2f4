import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx } from '#kernel'
import { unlimited } from '#people'
import { inCare } from '../questions/funnel.ts'
import { lockQuestion } from '../questions/queries.ts'
import type { Question, Selection } from '../tables.ts'

export type SelectionView = Selection & { questionName: string; people: number }

/** Of the actor's own unit alone: names of who was chosen and why leave it only as a copy. */
export async function findSelection(db: Db, id: string, actor: Actor): Promise<SelectionView> {
  const known = z.uuid().safeParse(id).data ?? null
  const { rows } = await sql<SelectionView>`
    select selection.*, question.name as question_name,
      (select count(*)::int from selection_place where selection_id = selection.id) as people
    from selection join question on question.id = selection.question_id
    where selection.id = ${known} and ${isOwn(actor)}`.execute(db)
  return found(rows[0])
}

const isOwn = ({ reach, scope }: Actor) =>
  sql<SqlBool>`question.unit_id = ${reach.of === 'unit' ? (scope?.unitId ?? null) : null}`

export async function lockSelection(
  tx: Tx,
  id: string,
  actor: Actor,
): Promise<{ selection: Selection; question: Question }> {
  const selection = found(
    await tx.selectFrom('selection').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  return { selection, question: await lockQuestion(tx, selection.questionId, actor) }
}

export function selectionsOf(db: Db, questionId: string) {
  return db
    .selectFrom('selection')
    .select(['id', 'seats', 'purpose', 'runOn', 'decidedBy'])
    .where('questionId', '=', questionId)
    .orderBy('decidedAt', 'desc')
    .limit(20)
    .execute()
}

export interface PlaceRow {
  id: string
  name: string
  place: number
  byRule: number
}

export const perPage = 50

/** Who stands where, by place; whoever left the care of the unit no longer stands. */
export async function placesOf(db: Db, selectionId: string, actor: Actor, page: number): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select person.id, person.name, standing.place, standing.by_rule
    from selection_place standing join person on person.id = standing.person_id
    where standing.selection_id = ${selectionId} and ${inCare(actor)}
    order by standing.place limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

/** Every departure from the rule, the latest first. */
export function movesOf(db: Db, selectionId: string) {
  return db
    .selectFrom('selectionMove')
    .innerJoin('person', 'person.id', 'selectionMove.personId')
    .select(['person.name', 'fromPlace', 'toPlace', 'reason', 'movedBy', 'movedAt'])
    .where('selectionId', '=', selectionId)
    .where(unlimited)
    .orderBy('movedAt', 'desc')
    .limit(100)
    .execute()
}

export async function findPlace(
  db: Db,
  selectionId: string,
  personId: string,
  actor: Actor,
): Promise<PlaceRow> {
  const { rows } = await sql<PlaceRow>`
    select person.id, person.name, standing.place, standing.by_rule
    from selection_place standing join person on person.id = standing.person_id
    where standing.selection_id = ${selectionId} and person.id = ${z.uuid().safeParse(personId).data ?? null}
      and ${inCare(actor)}`.execute(db)
  return found(rows[0])
}
