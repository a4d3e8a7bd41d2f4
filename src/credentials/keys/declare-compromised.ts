import { z } from 'zod'
import { act, day, dayIn, done, found, line, refuse } from '#kernel'
import { isOpen } from '../issuers/fields.ts'
import { keysOf, lockIssuer } from '../issuers/queries.ts'
import { endKey, makeKey } from './make-key.ts'

/** Somebody else may have had a key: from a day on its signatures are worth nothing, and if it still signs, a new one does. */
export const declareCompromised = act({
  name: 'issuer.key-compromised',
  permission: 'issuer.key',

  input: z.object({
    id: z.uuid(),
    key: z.uuid(),
    since: day('Isi tanggal sejak kapan'),
    note: line('Isi apa yang terjadi', 240),
  }),

  async run(moment, { id, key: keyId, since, note }) {
    const { tx, actor, today } = moment
    const issuer = await lockIssuer(tx, id, actor)
    const key = found((await keysOf(tx, id)).find((each) => each.id === keyId))
    if (key.compromisedOn) return refuse('already-compromised')
    if (since > today) return refuse('in-the-future', { field: 'since' })
    if (since < dayIn(actor.zone, key.validFrom)) return refuse('before-the-key', { field: 'since' })

    if (key.validTo === null) await endKey(moment, id)
    await tx
      .updateTable('issuerKey')
      .set({ compromisedOn: since, compromiseNote: note })
      .where('id', '=', keyId)
      .execute()
    const signs = key.validTo === null && isOpen(issuer, today)
    const next = signs ? await makeKey(moment, id, 'Kunci sebelumnya bocor') : undefined
    await tx
      .updateTable('issuer')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    const after = { compromisedOn: since, publicKey: next?.publicKey }
    return done(
      { id },
      { subject: id, scope: issuer, before: { publicKey: key.publicKey }, after, reason: note },
    )
  },
})
