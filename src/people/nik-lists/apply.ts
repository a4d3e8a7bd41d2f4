import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, type Moment, refuse } from '#kernel'
import { findAnswer, settleAnswer } from './answer.ts'
import { lockList } from './list.ts'
import type { Outcome } from './outcomes.ts'
import type { NikList } from './tables.ts'

/** Takes an answer over: states change, NIK are given or put right, and what was there is kept for an undo. */
export const apply = act({
  name: 'nik-answer.applied',
  permission: 'nik.check',

  input: z.object({ id: z.uuid(), answerId: z.uuid() }),

  async run(moment, { id, answerId }) {
    const { tx, actor, now, today } = moment
    const list = await lockList(tx, id, actor)
    const { state } = await findAnswer(tx, id, answerId)
    if (state !== 'read') return refuse('decided-already')
    const answers = await usable(moment, list, answerId)
    if (answers.length === 0) return refuse('nothing-usable')
    const people = answers.map(({ personId }) => personId)
    await keepBefore(moment, id, answerId, people)
    await write(moment, id, answerId, people)
    await settleAnswer({ tx, now, by: actor.name }, answerId, 'applied')
    const closed = await closeWhenDone(moment, id)
    const counts = countsOf(answers.map(({ outcome }) => outcome))
    return done(
      { id },
      {
        subject: id,
        scope: list,
        after: { place: list.place, ...counts, ...(closed && { closedOn: today }) },
      },
    )
  },
})

/** Asked again at the very moment: nobody answered, moved or corrected meanwhile, and no NIK of somebody else. */
async function usable({ tx }: Moment, list: NikList, answerId: string) {
  const { rows } = await sql<{ personId: string; outcome: Outcome }>`
    select person.id as person_id, answer.outcome
    from nik_answer_row answer
      join nik_list_line line on line.list_id = ${list.id} and line.line = answer.line and line.outcome is null
      join person on person.id = line.person_id
    where answer.answer_id = ${answerId} and answer.outcome is not null
      and person.unit_id = ${list.unitId} and person.archived_at is null
      and person.nik_hash is not distinct from line.nik_hash
      and not exists (
        select from nik_holders(array[answer.nik_hash]) holder where holder.person_id <> person.id)
    for update of person`.execute(tx)
  return rows
}

async function keepBefore({ tx, actor, now }: Moment, listId: string, answerId: string, people: string[]) {
  await sql`
    insert into person_revision (id, person_id, act, at, actor_name, source, source_id, before, after)
    select gen_random_uuid(), person.id, 'nik-answer.applied', ${now}, ${actor.name}, 'dukcapil', ${answerId},
      jsonb_build_object('nikState', person.nik_state, 'nikStateOn', person.nik_state_on,
        'nikSealed', person.nik_sealed, 'nikHash', person.nik_hash, 'nikSource', person.sources -> 'nikSealed'),
      jsonb_build_object('nikState', ${stateAfter}, 'nikSealed', coalesce(answer.nik_sealed, person.nik_sealed),
        'nikHash', coalesce(answer.nik_hash, person.nik_hash))
    from ${theirs(listId, answerId)} where person.id = any (${people}::uuid[])`.execute(tx)
}

async function write({ tx, today }: Moment, listId: string, answerId: string, people: string[]) {
  const origin = JSON.stringify({ source: 'dukcapil', asOf: today })
  await sql`
    update person set nik_state = ${stateAfter}, nik_state_on = ${today},
      nik_sealed = coalesce(answer.nik_sealed, person.nik_sealed),
      nik_hash = coalesce(answer.nik_hash, person.nik_hash),
      sources = case when answer.outcome = 'not-found' then sources
        else sources || jsonb_build_object('nikSealed', ${origin}::jsonb, 'nikHash', ${origin}::jsonb) end,
      version = version + 1
    from nik_answer_row answer join nik_list_line line on line.list_id = ${listId} and line.line = answer.line
    where answer.answer_id = ${answerId} and answer.outcome is not null and line.person_id = person.id
      and person.id = any (${people}::uuid[])`.execute(tx)
  await sql`
    update nik_list_line line set outcome = answer.outcome, remark = answer.remark, answer_id = ${answerId}
    from nik_answer_row answer
    where answer.answer_id = ${answerId} and answer.outcome is not null and line.list_id = ${listId}
      and line.line = answer.line and line.person_id = any (${people}::uuid[])`.execute(tx)
}

const stateAfter = sql`case answer.outcome when 'mismatch' then 'mismatch' when 'not-found' then 'missing' else 'valid' end`

const theirs = (listId: string, answerId: string) => sql`nik_answer_row answer
  join nik_list_line line on answer.answer_id = ${answerId} and answer.outcome is not null
    and line.list_id = ${listId} and line.line = answer.line
  join person on person.id = line.person_id`

/** Nobody is left to be answered. */
async function closeWhenDone({ tx, today }: Moment, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update nik_list set closed_on = ${today}
    where id = ${id} and closed_on is null and not exists (
      select from nik_list_line where list_id = ${id} and outcome is null)`.execute(tx)
  return numAffectedRows === 1n
}

function countsOf(outcomes: readonly Outcome[]): Partial<Record<Outcome, number>> {
  return Object.fromEntries(
    [...Map.groupBy(outcomes, (each) => each)].map(([each, all]) => [each, all.length]),
  )
}
