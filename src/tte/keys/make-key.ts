import { createHash } from 'node:crypto'
import { z } from 'zod'
import { act, done, found, newId } from '#kernel'
import { derOf, issuerFor } from './certificate.ts'
import { endKeys, lockKeys } from './own-key.ts'

/** About as long as a five-year agreement with its renewal in sight. */
const years = 5

/** The office gets a key to sign with. The one before ends: papers signed with it stay valid. */
export const makeKey = act({
  name: 'signing-key.made',
  permission: 'signing-key.keep',

  input: z.object({}),

  async run({ tx, actor, now, secrets }) {
    const scope = found(actor.scope)
    const earlier = await lockKeys(tx, scope.unitId)
    const unit = await tx
      .selectFrom('unit')
      .select('name')
      .where('id', '=', scope.unitId)
      .executeTakeFirstOrThrow()
    const to = new Date(now)
    to.setUTCFullYear(to.getUTCFullYear() + years)
    const subject = { name: unit.name, organisation: unit.name }
    const { certificate, privateKey, serial } = await issuerFor(subject, { from: now, to })
    await endKeys(tx, earlier, { at: now, by: actor.name, reason: 'Diganti kunci baru' })
    const id = newId()
    await tx
      .insertInto('esignKey')
      .values({
        id,
        unitId: scope.unitId,
        kanwilId: scope.kanwilId,
        name: unit.name,
        serial,
        certificate,
        fingerprint: createHash('sha256').update(derOf(certificate)).digest('hex'),
        sealedKey: secrets.seal(privateKey),
        validFrom: now,
        validTo: to,
        madeBy: actor.name,
        madeAt: now,
        endedAt: null,
        endedBy: null,
        endedReason: null,
      })
      .execute()
    return done({ id }, { subject: id, scope, after: { keySerial: serial } })
  },
})
