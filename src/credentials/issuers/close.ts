import { z } from 'zod'
import { act, day, done, line, refuse, version } from '#kernel'
import { endKey } from '../keys/make-key.ts'
import { isOpen } from './fields.ts'
import { lockIssuer } from './queries.ts'

/** Nothing is issued in its name any more. Its keys stay published, so that what it issued can be checked. */
export const closeIssuer = act({
  name: 'issuer.closed',
  permission: 'issuer.keep',

  input: z.object({
    id: z.uuid(),
    version,
    closedOn: day('Isi tanggal penutupan'),
    reason: line('Isi alasan penutupan', 240),
  }),

  async run(moment, { id, version: seen, closedOn, reason }) {
    const { tx, actor, today } = moment
    const issuer = await lockIssuer(tx, id, actor)
    if (!isOpen(issuer, today)) return refuse('closed')
    if (issuer.version !== seen) return refuse('changed-meanwhile', { theirs: { version: issuer.version } })
    if (closedOn > today) return refuse('in-the-future', { field: 'closedOn' })
    if (closedOn < issuer.validFrom) return refuse('before-it-began', { field: 'closedOn' })
    await tx
      .updateTable('issuer')
      .set({ closedOn, closeReason: reason, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await endKey(moment, id)
    return done({ id }, { subject: id, scope: issuer, after: { closedOn }, reason })
  },
})
