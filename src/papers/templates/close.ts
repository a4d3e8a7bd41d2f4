import { z } from 'zod'
import { act, day, done, found, refuse } from '#kernel'
import { reached } from './queries.ts'

/** From a day on a template is used no more; papers made with it stay. */
export const close = act({
  name: 'template.closed',
  permission: 'template.write',

  input: z.object({ id: z.uuid(), validTo: day('Isi hari terakhir dipakai') }),

  async run({ tx, actor }, { id, validTo }) {
    const template = found(
      await tx
        .selectFrom('paperTemplate')
        .selectAll()
        .where('id', '=', id)
        .where(reached(actor))
        .forUpdate()
        .executeTakeFirst(),
    )
    if (template.unitId !== actor.scope?.unitId) return refuse('of-another-office')
    if (validTo < template.validFrom) return refuse('before-it-begins', { field: 'validTo' })
    await tx
      .updateTable('paperTemplate')
      .set({ validTo, version: template.version + 1 })
      .where('id', '=', id)
      .execute()
    const { unitId, kanwilId } = template
    return done(
      { id },
      {
        subject: id,
        scope: { unitId, kanwilId },
        before: { validTo: template.validTo },
        after: { validTo },
      },
    )
  },
})
