import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, newId, refuse, version } from '#kernel'
import { lockSelection } from './queries.ts'

/** Somebody stands elsewhere than the rule put him: why is written down and shown with the list. */
export const movePerson = act({
  name: 'selection.moved',
  permission: 'selection.decide',

  input: z.object({
    id: z.uuid(),
    person: z.uuid(),
    version,
    place: z.coerce.number('Isi urutan').int('Isi urutan').min(1, 'Isi urutan').max(1_000_000),
    reason: line('Tulis alasan mengubah urutan', 240),
  }),

  async run({ tx, actor, now }, { id, person: personId, version: seen, place, reason }) {
    const { selection, question } = await lockSelection(tx, id, actor)
    if (selection.version !== seen)
      return refuse('changed-meanwhile', { theirs: { version: selection.version } })
    const { place: from } = found(
      await tx
        .selectFrom('selectionPlace')
        .select('place')
        .where('selectionId', '=', id)
        .where('personId', '=', personId)
        .executeTakeFirst(),
    )
    const last = await tx
      .selectFrom('selectionPlace')
      .select((eb) => eb.fn.max('place').as('place'))
      .where('selectionId', '=', id)
      .executeTakeFirstOrThrow()
    if (place > last.place) return refuse('no-such-place', { field: 'place', last: last.place })
    if (place === from) return refuse('already-there', { field: 'place' })
    await sql`update selection_place set place = case
        when person_id = ${personId} then ${place}::int
        when ${place}::int < ${from}::int then place + 1 else place - 1 end
      where selection_id = ${id} and place between least(${place}::int, ${from}::int) and greatest(${place}::int, ${from}::int)`.execute(
      tx,
    )
    const move = { selectionId: id, personId, fromPlace: from, toPlace: place, reason }
    await tx
      .insertInto('selectionMove')
      .values({ id: newId(), ...move, movedBy: actor.name, movedAt: now })
      .execute()
    await tx
      .updateTable('selection')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    // the reason speaks of a person and stands in selection_move, where it can be erased
    const about = [selection.questionId, personId]
    return done({ id }, { subject: id, about, scope: question, after: { fromPlace: from, toPlace: place } })
  },
})
