import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { isAskedFor, lockZone } from './queries.ts'

/** Takes a zone away that no saved question asks for. */
export const removeZone = act({
  name: 'zone.removed',
  permission: 'zone.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor }, { id }) {
    const zone = await lockZone(tx, id, actor)
    if (await isAskedFor(tx, id)) return refuse('in-use')
    await tx.deleteFrom('zone').where('id', '=', id).execute()
    const about = zone.partnerId ? [zone.partnerId] : []
    return done({ id }, { subject: id, about, scope: zone, before: { name: zone.name } })
  },
})
