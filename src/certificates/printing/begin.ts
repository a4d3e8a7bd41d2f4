import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { lockProposal } from '../proposals/proposal.ts'

/** Somebody wants the papers of a large cohort: they are made one after the other, while nobody waits. */
export const begin = act({
  name: 'certificate.print-begun',
  permission: 'certificate.hand-over',
  input: z.object({ id: z.uuid(), shape: z.enum(['each', 'in-one'], 'Pilih ZIP atau PDF') }),

  async run({ tx, actor, now }, { id: proposalId, shape }) {
    const proposal = await lockProposal(tx, proposalId, actor)
    const { count } = await tx
      .selectFrom('certificate')
      .select((eb) => eb.fn.countAll<bigint>().as('count'))
      .where('proposalId', '=', proposalId)
      .executeTakeFirstOrThrow()
    if (Number(count) === 0) return refuse('nothing-issued')
    const earlier = tx.selectFrom('certificatePrint').where('proposalId', '=', proposalId)
    const going = await earlier
      .select('id')
      .where('shape', '=', shape)
      .where('state', '=', 'going')
      .executeTakeFirst()
    if (going) return refuse('printing-already')
    await tx
      .deleteFrom('certificatePrint')
      .where('proposalId', '=', proposalId)
      .where('shape', '=', shape)
      .execute()
    const id = newId()
    await tx
      .insertInto('certificatePrint')
      .values({
        ...{ id, proposalId, shape, total: Number(count), begunAt: now, endedAt: null },
        ...{ accountId: actor.accountId, byName: actor.name, byPost: actor.post, zone: actor.zone },
      })
      .execute()
    const after = { shape, certificates: Number(count) }
    return done({ id }, { subject: id, about: [proposalId], scope: proposal, after })
  },
})
