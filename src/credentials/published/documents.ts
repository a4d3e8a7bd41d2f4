import { badgesContext, credentialsContext } from '../making/contexts.ts'
import type { IssuerKey } from '../tables.ts'

export const keyContext = 'https://w3id.org/security/multikey/v1'

type Published = Pick<IssuerKey, 'publicKey' | 'compromisedOn'>

/** One key as a verifier wants it: a Multikey, revoked from the day it was no longer safe. */
export const methodOf = (address: string, { publicKey, compromisedOn }: Published) => ({
  id: `${address}#${publicKey}`,
  type: 'Multikey',
  controller: address,
  publicKeyMultibase: publicKey,
  ...(compromisedOn && { revoked: `${compromisedOn}T00:00:00+07:00` }),
})

/**
 * The document that names the keys of an issuer, as a DID document has it. Keys that were rotated stay, for what they
 * signed stays good, and so they do not expire.
 */
export function controllerOf(address: string, keys: readonly Published[]): Record<string, unknown> {
  const methods = keys.map((key) => methodOf(address, key))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', keyContext],
    id: address,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  }
}

/** Who an issuer is today, in the words of Open Badges 3.0. */
export const profileOf = (address: string, { name, url }: { name: string; url: string }) => ({
  '@context': [credentialsContext, badgesContext],
  id: address,
  type: ['Profile'],
  name,
  url,
})
