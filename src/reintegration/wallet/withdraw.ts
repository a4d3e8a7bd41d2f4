import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockPack } from '../pack/lock.ts'
import { endLink } from './give.ts'

/** The address leads nowhere any more, at once. */
export const withdraw = act({
  name: 'wallet.withdrawn',
  permission: 'pack.write',
  input: z.object({ id: z.uuid(), packId: z.uuid() }),

  async run(moment, { id, packId }) {
    const { person } = await lockPack(moment.tx, id, packId, moment.actor)
    if (!(await endLink(moment, packId))) return refuse('no-link')
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
