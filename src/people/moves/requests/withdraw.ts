import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'

/** Takes back what the own unit asked, as long as nobody answered; it can be asked anew. */
export const withdrawRequest = act({
  name: 'move.request-withdrawn',
  permission: 'move.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, today }, { id }) {
    const scope = found((actor.reach.of === 'unit' && actor.scope) || undefined)
    const asked = found(
      await tx
        .selectFrom('personRequest')
        .selectAll()
        .where('id', '=', id)
        .where('unitId', '=', scope.unitId)
        .forUpdate()
        .executeTakeFirst(),
    )
    if (asked.state !== 'open') return refuse('answered-already')
    await tx
      .updateTable('personRequest')
      .set({ state: 'withdrawn', answeredBy: actor.name, answeredOn: today })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [asked.personId], scope })
  },
})
