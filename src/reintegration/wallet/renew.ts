import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { mayHaveWallet } from '../pack/check.ts'
import { lockPack } from '../pack/lock.ts'
import { giveLink } from './give.ts'

/** The holder lost the paper, or the address ended: a new one, and the old leads nowhere. */
export const renew = act({
  name: 'wallet.renewed',
  permission: 'pack.write',
  input: z.object({ id: z.uuid(), packId: z.uuid() }),

  async run(moment, { id, packId }) {
    const { pack, person } = await lockPack(moment.tx, id, packId, moment.actor)
    if (pack.state !== 'given') return refuse('not-given')
    if (!mayHaveWallet(person, moment.today)) return refuse('paper-only')
    await giveLink(moment, packId, person)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
