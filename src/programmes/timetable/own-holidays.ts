import { z } from 'zod'
import { act, day, done, found, line, newId, refuse, within } from '#kernel'
import { holidayCalled, holidaysBetween } from './holidays.ts'

/** A day on which the own unit teaches nobody. Lessons that stand on it stay, and are shown. */
export const addHoliday = act({
  name: 'holiday.added',
  permission: 'programme.write',

  input: z.object({
    day: day('Isi tanggal libur'),
    name: line('Isi nama hari libur', 120),
    source: line('Isi dasar, misalnya surat edaran kepala unit', 200),
  }),

  async run({ tx, actor, now }, input) {
    const scope = found(actor.scope)
    const [known] = await holidaysBetween(tx, scope.unitId, input.day, input.day)
    if (known) return refuse('already-there', { field: 'day', name: holidayCalled(known) })
    const id = newId()
    await tx
      .insertInto('holiday')
      .values({ id, ...scope, ...input, kind: 'own', createdAt: now })
      .execute()
    return done({ id, day: input.day }, { subject: id, scope, after: input })
  },
})

/** The unit teaches on that day after all. */
export const dropHoliday = act({
  name: 'holiday.dropped',
  permission: 'programme.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const holiday = found(
      await tx
        .selectFrom('holiday')
        .select(['unitId', 'kanwilId', 'day', 'name'])
        .where('id', '=', id)
        .where('kind', '=', 'own')
        .where((eb) =>
          within(actor, {
            unit: eb.ref('holiday.unitId').$notNull(),
            kanwil: eb.ref('holiday.kanwilId').$notNull(),
          }),
        )
        .forUpdate()
        .executeTakeFirst(),
    )
    await tx.deleteFrom('holiday').where('id', '=', id).execute()
    const scope = { unitId: found(holiday.unitId), kanwilId: found(holiday.kanwilId) }
    const before = { day: holiday.day, name: holiday.name }
    return done({ id, day: holiday.day }, { subject: id, scope, before })
  },
})
