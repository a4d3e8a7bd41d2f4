import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { endKeys, lockKeys } from './own-key.ts'

/** The office signs no more with this key: its secret is gone, its certificate stays for what was signed. */
export const endKey = act({
  name: 'signing-key.ended',
  permission: 'signing-key.keep',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan', 240) }),

  async run({ tx, actor, now }, { id, reason }) {
    const scope = found(actor.scope)
    const living = await lockKeys(tx, scope.unitId)
    if (!living.includes(id)) {
      const key = tx.selectFrom('esignKey').select('id').where('id', '=', id)
      found(await key.where('unitId', '=', scope.unitId).executeTakeFirst())
      return refuse('ended')
    }
    await endKeys(tx, [id], { at: now, by: actor.name, reason })
    return done({ id }, { subject: id, scope, reason })
  },
})
