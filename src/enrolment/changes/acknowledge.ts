import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, maybe } from '#kernel'

/** Somebody of the unit has taken note of changes. What a colleague took note of already stays as it was. */
export const acknowledge = act({
  name: 'changes.acknowledged',
  permission: 'enrolment.write',

  input: z.object({
    ubah: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.uuid()).min(1, 'Centang paling sedikit satu perubahan').max(500),
    ),
    note: maybe(line('Isi catatan', 240)),
  }),

  async run({ tx, actor, today }, { ubah: ids, note }) {
    const scope = found((actor.reach.of === 'unit' && actor.scope) || undefined)
    const { rows } = await sql<{ id: string; personId: string }>`
      update circumstance set closed_on = ${today}, closed_by = ${actor.name}, note = ${note}
      where id = any(${ids}::uuid[]) and unit_id = ${scope.unitId} and closed_on is null
      returning id, person_id`.execute(tx)
    const known =
      await sql`select from circumstance where id = any(${ids}::uuid[]) and unit_id = ${scope.unitId}`.execute(
        tx,
      )
    found(known.rows.length === new Set(ids).size || undefined)
    const about = rows.map(({ personId }) => personId)
    // nothing of the person, and nothing where a colleague was quicker
    return done(
      { count: rows.length },
      { subject: ids[0] ?? scope.unitId, about, scope, after: { people: about.length } },
    )
  },
})
