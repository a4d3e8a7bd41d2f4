import { z } from 'zod'
import { act, done, found, maybe, newId, refuse } from '#kernel'
import { programmeFields } from './programme.ts'

/** The own unit puts a programme into its catalogue, perhaps from a template; its entry rules come along. */
export const write = act({
  name: 'programme.written',
  permission: 'programme.write',

  input: z.object({ templateId: maybe(z.uuid()), ...programmeFields }),

  async run({ tx, actor, now }, { templateId, ...input }) {
    const scope = found(actor.scope)
    const template = templateId
      ? await tx
          .selectFrom('template')
          .select(['id', 'entryRules'])
          .where('id', '=', templateId)
          .where('withdrawnOn', 'is', null)
          .executeTakeFirst()
      : undefined
    if (templateId && !template) return refuse('template-withdrawn')
    const twin = await tx
      .selectFrom('programme')
      .select('id')
      .where('unitId', '=', scope.unitId)
      .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', input.name.toLowerCase()))
      .where('closedOn', 'is', null)
      .executeTakeFirst()
    if (twin) return refuse('already-there', { field: 'name' })

    const id = newId()
    await tx
      .insertInto('programme')
      .values({
        id,
        ...scope,
        ...input,
        entryRules: JSON.stringify(template?.entryRules ?? []),
        closedOn: null,
        templateId,
        createdAt: now,
      })
      .execute()
    return done({ id }, { subject: id, scope, after: { ...input, template: template && 'ya' } })
  },
})
