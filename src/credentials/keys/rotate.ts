import { z } from 'zod'
import { act, done, line, refuse, version } from '#kernel'
import { isOpen } from '../issuers/fields.ts'
import { lockIssuer } from '../issuers/queries.ts'
import { endKey, makeKey } from './make-key.ts'

/** A new key signs from now on. What the earlier one signed stays good, and its public half stays published. */
export const rotateKey = act({
  name: 'issuer.key-rotated',
  permission: 'issuer.key',

  input: z.object({ id: z.uuid(), version, reason: line('Isi alasan penggantian', 240) }),

  async run(moment, { id, version: seen, reason }) {
    const { tx, actor, today } = moment
    const issuer = await lockIssuer(tx, id, actor)
    if (!isOpen(issuer, today)) return refuse('closed')
    if (issuer.version !== seen) return refuse('changed-meanwhile', { theirs: { version: issuer.version } })
    const before = await endKey(moment, id)
    const after = await makeKey(moment, id, reason)
    await tx
      .updateTable('issuer')
      .set({ version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: issuer,
        before: { publicKey: before },
        after: { publicKey: after.publicKey },
        reason,
      },
    )
  },
})
