import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockList } from './list.ts'

/** Waits no longer: whoever was not answered stands as before, and may go on the next list. */
export const close = act({
  name: 'nik-list.closed',
  permission: 'nik.check',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, today }, { id }) {
    const list = await lockList(tx, id, actor)
    if (list.closedOn) return refuse('closed-already')
    const { numAffectedRows } = await sql`
      update person set nik_state = line.state_before, nik_state_on = ${today} from nik_list_line line
      where line.list_id = ${id} and line.outcome is null and person.id = line.person_id
        and person.nik_state = 'sent' and person.nik_hash = line.nik_hash and line.state_before <> 'sent'`.execute(
      tx,
    )
    await tx.updateTable('nikList').set({ closedOn: today }).where('id', '=', id).execute()
    const unanswered = await tx
      .selectFrom('nikListLine')
      .select((eb) => eb.fn.countAll<bigint>().as('count'))
      .where('listId', '=', id)
      .where('outcome', 'is', null)
      .executeTakeFirstOrThrow()
    const after = {
      place: list.place,
      unanswered: Number(unanswered.count),
      returned: Number(numAffectedRows),
    }
    return done({ id }, { subject: id, scope: list, after })
  },
})
