import type { Day } from '#kernel'
import type { IssuerKey } from '../tables.ts'

/** What a certificate says of itself; to be believed only when its signature is whole. */
export interface SaidFacts {
  code: string
  name: string
  title: string
  issuer: string
  issuedOn: Day
  validUntil: Day | null
}

/** What a signature proves, without asking whether the certificate was revoked since. */
export type SignatureVerdict =
  /** Signed by an issuer we know, and unchanged. `leakedOn`: the key was lost later on, so its record must be asked. */
  | { state: 'intact'; facts: SaidFacts; leakedOn: Day | null }
  | { state: 'altered' }
  | { state: 'unknown-issuer' }
  /** Signed when the key was no longer in the issuer's hands alone. */
  | { state: 'compromised'; since: Day }
  /** Neither a credential nor the text of a QR. */
  | { state: 'unreadable' }

/** A signature that fits, held against the times of its key. */
export function atItsTime(
  facts: SaidFacts,
  { compromisedOn }: Pick<IssuerKey, 'compromisedOn'>,
  signedOn: Day,
): SignatureVerdict {
  return compromisedOn !== null && signedOn >= compromisedOn
    ? { state: 'compromised', since: compromisedOn }
    : { state: 'intact', facts, leakedOn: compromisedOn }
}
