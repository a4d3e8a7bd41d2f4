import { from } from '@digitalbazaar/ed25519-multikey'
import type { CredentialFacts, IssuerOn, SigningKey } from './facts.ts'

/** The few facts that fit into a QR: code, name, title, issuer, first and last day. */
export interface CompactFacts {
  c: string
  n: string
  t: string
  i: string
  d: string
  u?: string
}

/** A compact JWS (RFC 7515, EdDSA) whose key is named by its id. */
export async function compactOf(facts: CredentialFacts, issuer: IssuerOn, key: SigningKey): Promise<string> {
  const { code, name, title, issuedOn, validUntil } = facts
  const told: CompactFacts = {
    c: code,
    n: name,
    t: title,
    i: issuer.name,
    d: issuedOn,
    ...(validUntil && { u: validUntil }),
  }
  const body = `${encoded({ alg: 'EdDSA', kid: key.id })}.${encoded(told)}`
  const signer = await signerOf(key)
  const signature = await signer.sign({ data: new TextEncoder().encode(body) })
  return `${body}.${Buffer.from(signature).toString('base64url')}`
}

/** Signs in the name of an issuer; `address` names the key where a credential must say which. */
export async function signerOf({ publicKey, secretKey }: SigningKey, address?: string) {
  const pair = await from({
    type: 'Multikey',
    publicKeyMultibase: publicKey,
    secretKeyMultibase: secretKey,
    ...(address && { id: `${address}#${publicKey}`, controller: address }),
  })
  return pair.signer()
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
