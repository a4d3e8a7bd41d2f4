import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, type Moment, refuse } from '#kernel'
import { findAnswer, settleAnswer } from './answer.ts'
import { lockList } from './list.ts'
import type { NikList } from './tables.ts'

/** Takes an answer back: whoever was not changed since stands as before, and the list waits again. */
export const undo = act({
  name: 'nik-answer.undone',
  permission: 'nik.check',

  input: z.object({ id: z.uuid(), answerId: z.uuid() }),

  async run(moment, { id, answerId }) {
    const { tx, actor, now } = moment
    const list = await lockList(tx, id, actor)
    const { state } = await findAnswer(tx, id, answerId)
    if (state !== 'applied') return refuse('not-in-use')
    const people = await restored(moment, list, answerId)
    await sql`update nik_list_line set outcome = null, remark = null, answer_id = null
      where list_id = ${id} and answer_id = ${answerId} and person_id = any (${people}::uuid[])`.execute(tx)
    await settleAnswer({ tx, now, by: actor.name }, answerId, 'undone')
    await tx.updateTable('nikList').set({ closedOn: null }).where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: list, after: { place: list.place, people: people.length } })
  },
})

/** What the answer wrote and nobody touched since becomes what it replaced. */
async function restored(
  { tx, actor, now, today }: Moment,
  list: NikList,
  answerId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with back as (
      update person set nik_state = kept.before ->> 'nikState', nik_state_on = ${today},
        nik_sealed = kept.before ->> 'nikSealed', nik_hash = kept.before ->> 'nikHash',
        sources = (sources - 'nikSealed' - 'nikHash') || case jsonb_typeof(kept.before -> 'nikSource')
          when 'object' then jsonb_build_object('nikSealed', kept.before -> 'nikSource', 'nikHash', kept.before -> 'nikSource')
          else '{}' end,
        version = version + 1
      from person_revision kept
      where kept.source_id = ${answerId} and kept.act = 'nik-answer.applied' and kept.person_id = person.id
        and person.unit_id = ${list.unitId} and person.nik_state = kept.after ->> 'nikState'
        and person.nik_hash is not distinct from kept.after ->> 'nikHash'
      returning person.id, kept.before, kept.after
    ), noted as (
      insert into person_revision (id, person_id, act, at, actor_name, source, source_id, before, after)
      select gen_random_uuid(), id, 'nik-answer.undone', ${now}, ${actor.name}, 'dukcapil', ${answerId}, after, before
      from back
    )
    select id from back`.execute(tx)
  return rows.map(({ id }) => id)
}
