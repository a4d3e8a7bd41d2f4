import { z } from 'zod'
import { levelOf, lockUnit } from '#accounts'
import { act, done, found, newId } from '#kernel'
import { needFields, unfit } from './fields.ts'

/** Something the actor's own unit lacks. */
export const record = act({
  name: 'need.recorded',
  permission: 'need.write',

  input: z.object(needFields),

  async run({ tx, actor, now, today }, typed) {
    const { id: unitId, kanwilId, kind } = await lockUnit(tx, actor.scope?.unitId ?? '', actor)
    const scope = found(levelOf(kind) === 'unit' ? { unitId, kanwilId } : undefined)
    const wrong = unfit(typed, today)
    if (wrong) return wrong
    const id = newId()
    await tx
      .insertInto('need')
      .values({ id, ...scope, ...typed, state: 'open', createdAt: now })
      .execute()
    return done({ id }, { subject: id, about: [unitId], scope, after: typed })
  },
})
