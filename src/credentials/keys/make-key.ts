import { generate } from '@digitalbazaar/ed25519-multikey'
import { type Moment, newId } from '#kernel'

/** A new key that signs from now on, its secret half sealed; the earlier one must have ended. */
export async function makeKey(
  { tx, now, secrets }: Moment,
  issuerId: string,
  reason: string,
): Promise<{ id: string; publicKey: string }> {
  const { publicKeyMultibase: publicKey, secretKeyMultibase } = await generate()
  const id = newId()
  await tx
    .insertInto('issuerKey')
    .values({
      id,
      issuerId,
      publicKey,
      secretKey: secrets.seal(secretKeyMultibase),
      validFrom: now,
      reason,
    })
    .execute()
  return { id, publicKey }
}
