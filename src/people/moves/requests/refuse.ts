import { z } from 'zod'
import { act, done, found, paragraph, refuse } from '#kernel'

/** Keeps the file, and says why; letting it go is an offer. */
export const refuseRequest = act({
  name: 'move.request-refused',
  permission: 'move.write',

  input: z.object({ id: z.uuid(), answer: paragraph('Isi alasan', 600) }),

  async run({ tx, actor, today }, { id, answer }) {
    const scope = found((actor.reach.of === 'unit' && actor.scope) || undefined)
    const asked = found(
      await tx
        .selectFrom('personRequest')
        .selectAll()
        .where('id', '=', id)
        .where('holderUnitId', '=', scope.unitId)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (asked.state !== 'open') return refuse('answered-already')
    await tx
      .updateTable('personRequest')
      .set({ state: 'refused', answeredBy: actor.name, answeredOn: today, answer })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [asked.personId], scope })
  },
})
