import { z } from 'zod'
import { act, day, done, found, maybe, newId, refuse } from '#kernel'
import { makeKey } from '../keys/make-key.ts'
import { issuerKindCodes } from '../kinds.ts'
import { originField, periodFields, toldOn } from './fields.ts'

/**
 * A legal body agrees that certificates are issued in its name; its first key is made with it. Never a prison: what
 * a holder shows says nothing of where he was.
 */
export const registerIssuer = act({
  name: 'issuer.registered',
  permission: 'issuer.keep',

  input: z.object({
    kind: z.enum(issuerKindCodes, 'Pilih jenis penerbit'),
    partnerId: maybe(z.uuid('Pilih mitra dari daftar')),
    origin: originField,
    validFrom: day('Isi tanggal mulai'),
    ...periodFields,
  }),

  async run(moment, { kind, partnerId, origin, validFrom, ...called }) {
    const { tx, actor, now, today } = moment
    const { unitId, kanwilId } = found(actor.scope)
    if (validFrom > today) return refuse('in-the-future', { field: 'validFrom' })
    if ((kind === 'partner') !== (partnerId !== null)) return refuse('partner-or-not', { field: 'partnerId' })
    const { name, address, signatory, signatoryOffice, licence } = called
    const told = await toldOn(tx, { name, address, signatory, signatoryOffice, licence, origin })
    if (told) return told
    if (partnerId) {
      const partner = await tx
        .selectFrom('partner')
        .select('survivorId')
        .where('id', '=', partnerId)
        .executeTakeFirst()
      if (partner?.survivorId !== partnerId) return refuse('unknown-partner', { field: 'partnerId' })
    }
    const same = await tx
      .selectFrom('issuerPeriod')
      .innerJoin('issuer', 'issuer.id', 'issuerPeriod.issuerId')
      .select('issuer.id')
      .where((eb) => eb(eb.fn('lower', ['issuerPeriod.name']), '=', name.toLowerCase()))
      .where('issuerPeriod.validTo', 'is', null)
      .where('issuer.closedOn', 'is', null)
      .executeTakeFirst()
    if (same) return refuse('already-there', { field: 'name' })

    const id = newId()
    await tx
      .insertInto('issuer')
      .values({ id, unitId, kanwilId, kind, partnerId, origin, validFrom, createdAt: now })
      .execute()
    await tx
      .insertInto('issuerPeriod')
      .values({ id: newId(), issuerId: id, ...called, validFrom })
      .execute()
    await makeKey(moment, id, 'Kunci pertama')
    const after = { kind, origin, validFrom, ...called }
    return done(
      { id },
      { subject: id, about: partnerId ? [partnerId] : [], scope: { unitId, kanwilId }, after },
    )
  },
})
