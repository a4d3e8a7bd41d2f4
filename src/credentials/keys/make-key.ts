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
  const secretKey = secrets.seal(secretKeyMultibase)
  await tx
    .insertInto('issuerKey')
    .values({ id, issuerId, publicKey, secretKey, validFrom: now, reason })
    .execute()
  return { id, publicKey }
}

/** The key that signs signs no more; gives its public half. */
export async function endKey({ tx, now }: Moment, issuerId: string): Promise<string | undefined> {
  const ended = await tx
    .updateTable('issuerKey')
    .set({ validTo: now })
    .where('issuerId', '=', issuerId)
    .where('validTo', 'is', null)
    .returning('publicKey')
    .executeTakeFirst()
  return ended?.publicKey
}
