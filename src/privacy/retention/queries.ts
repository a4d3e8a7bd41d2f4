import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, within } from '#kernel'
import { shownName } from '#people'
import type { RetentionRun } from './tables.ts'

export type RunView = RetentionRun & { unitName: string }

export const perPage = 25

const inReach = (actor: Actor) =>
  within(actor, { unit: sql.ref('retention_run.unit_id'), kanwil: sql.ref('retention_run.kanwil_id') })

/** The latest runs within reach, those that wait for a word first. */
export async function listRuns(db: Db, actor: Actor): Promise<RunView[]> {
  const { rows } = await sql<RunView>`
    select retention_run.*, unit.name as unit_name from retention_run join unit on unit.id = retention_run.unit_id
    where ${inReach(actor)} order by (state = 'proposed') desc, proposed_at desc limit 50`.execute(db)
  return rows
}

export async function findRun(db: Db, id: string, actor: Actor): Promise<RunView> {
  const { rows } = await sql<RunView>`
    select retention_run.*, unit.name as unit_name from retention_run join unit on unit.id = retention_run.unit_id
    where retention_run.id = ${z.uuid().safeParse(id).data ?? null} and ${inReach(actor)}`.execute(db)
  return found(rows[0])
}

export interface ItemRow {
  personId: string
  name: string
  number: string | null
  formerOn: string
}

/** One page of the people of a run, the longest gone first. */
export async function itemsOf(
  db: Db,
  runId: string,
  actor: Actor,
  now: Date,
  page: number,
): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select person.id as person_id, ${shownName(actor, now)} as name, item.former_on, line.number
    from retention_item item join person on person.id = item.person_id
      left join lateral (select number from registration where person_id = person.id
        order by from_on desc nulls last, id desc limit 1) line on true
    where item.run_id = ${runId} order by item.former_on, person.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}
