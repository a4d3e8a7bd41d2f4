import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue } from '@digitalbazaar/vc'
import { compactOf, signerOf } from './compact.ts'
import { loaderOf } from './contexts.ts'
import type { CredentialFacts, IssuerOn, SigningKey } from './facts.ts'
import { checkAddress, issuerAddress, openBadge } from './open-badge.ts'

/** A certificate that anybody can check without us. */
export interface Credential {
  /** Signed Open Badges 3.0 (eddsa-rdfc-2022), as the text of the file. */
  credential: string
  /** A compact JWS of the few facts that fit into a QR. */
  compact: string
  /** What the QR holds: the public check of this code, and the signature behind a # that no server hears. */
  qr: string
}

/**
 * Signs the facts in the name of an issuer. Needs no network, and gives the same text for the same facts, key and
 * moment. A hundred take about a second.
 */
export async function makeCredential(
  facts: CredentialFacts,
  issuer: IssuerOn,
  key: SigningKey,
  now: Date,
): Promise<Credential> {
  const signer = await signerOf(key, issuerAddress(issuer))
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: now })
  const signed = await issue({ credential: openBadge(facts, issuer), suite, documentLoader: loaderOf(), now })
  const compact = await compactOf(facts, issuer, key)
  return {
    credential: JSON.stringify(signed),
    compact,
    qr: `${checkAddress(issuer.origin, facts.code)}#${compact}`,
  }
}
